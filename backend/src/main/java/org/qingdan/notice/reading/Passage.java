package org.qingdan.notice.reading;

/**
 * A stretch of the source without its white space and with its marks in half width, that knows where each character stands.
 * Grammars read passages, so no rule has to know of line breaks, odd spaces or two kinds of parentheses.
 */
final class Passage {

    private final String source;
    private final String text;
    private final int[] places;

    private Passage(String source, String text, int[] places) {
        this.source = source;
        this.text = text;
        this.places = places;
    }

    static Passage of(String source, Span span) {
        var text = new StringBuilder();
        var places = new int[span.end() - span.start()];
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            if (!isBlank(c)) {
                places[text.length()] = i;
                text.append(folded(c));
            }
        }
        return new Passage(source, text.toString(), places);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || c == '\uFEFF' || c >= '\u200B' && c <= '\u200D' || c == '\u2060';
    }

    private static char folded(char c) {
        return switch (c) {
            case '〔', '［' -> '(';
            case '〕', '］' -> ')';
            case '–', '—', '―', '−' -> '-';
            case '～', '〜' -> '~';
            case '｡' -> '。';
            default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        };
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char at(int position) {
        return position >= 0 && position < text.length() ? text.charAt(position) : '\0';
    }

    boolean digitAt(int position) {
        return at(position) >= '0' && at(position) <= '9';
    }

    boolean has(int position, String word) {
        return text.startsWith(word, position);
    }

    /** The place in the source of a non-empty range. */
    Span span(int from, int to) {
        return new Span(places[from], places[to - 1] + 1);
    }

    Span span() {
        return span(0, length());
    }

    /** The characters of a range as the source prints them. */
    String printed(int from, int to) {
        var printed = new StringBuilder();
        for (int i = from; i < to; i++) {
            printed.append(source.charAt(places[i]));
        }
        return printed.toString();
    }
}
