package org.qingdan.notice.reading;

/** The first clause of a text: what names a task or measure that has no printed title. */
final class FirstClause {

    private static final String OPENING = "（(〔[【“《‘「『";
    private static final String CLOSING = "）)〕]】”》’」』";
    private static final String ENDS = "，,。；;！？!?\n";

    private FirstClause() {
    }

    static String of(String text) {
        return text.substring(0, end(text)).strip();
    }

    /** Marks inside brackets and quotes end nothing. */
    static int end(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (i > 0 && ENDS.indexOf(c) >= 0 && (depth == 0 || c == '\n')) {
                return i;
            }
        }
        return text.length();
    }
}
