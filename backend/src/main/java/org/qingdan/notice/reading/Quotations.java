package org.qingdan.notice.reading;

import java.util.BitSet;

/** The titles and document numbers in a text: dates in 《…》 and (2020)12号 are parts of names. */
final class Quotations {

    private static final int LONGEST = 120;

    private final BitSet hidden = new BitSet();

    Quotations(Passage passage) {
        var text = passage.text();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '《') {
                hide(at, close(text, '》', at));
            } else if (text.charAt(at) == '(' && passage.digitAt(at + 1)) {
                int close = close(text, ')', at);
                boolean number = close - at == 5 && close + 1 < text.length() && passage.digitAt(close + 1);
                hide(at, number ? close : -1);
            }
        }
    }

    private void hide(int from, int to) {
        if (to > from) {
            hidden.set(from, to + 1);
        }
    }

    private static int close(String text, char mark, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == mark) {
                return at;
            }
        }
        return -1;
    }

    boolean hides(int at) {
        return hidden.get(at);
    }
}
