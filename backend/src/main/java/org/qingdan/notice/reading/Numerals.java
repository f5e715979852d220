package org.qingdan.notice.reading;

/** Numbers as notices write them: Chinese digits up to 99, Arabic ones up to 999. */
final class Numerals {

    /** A number and where it ends in its passage. */
    record Numeral(int value, int end) {
    }

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LARGEST = 999;

    private Numerals() {
    }

    /** The number in Chinese digits at a position, or null. */
    static Numeral chinese(Passage passage, int from) {
        int tens = 0;
        int end = from;
        int ones = digit(passage.at(end));
        if (passage.at(end + (ones > 0 ? 1 : 0)) == '十') {
            tens = ones > 0 ? ones : 1;
            end += ones > 0 ? 2 : 1;
            ones = digit(passage.at(end));
        }
        if (ones > 0) {
            end++;
        }
        int value = tens * 10 + Math.max(ones, 0);
        return value > 0 ? new Numeral(value, end) : null;
    }

    /** The number at a position in whichever digits, all Arabic digits taken together, or null. */
    static Numeral any(Passage passage, int from) {
        int end = from;
        int value = 0;
        while (passage.digitAt(end)) {
            value = Math.min(value * 10 + passage.at(end) - '0', LARGEST + 1);
            end++;
        }
        if (end == from) {
            return chinese(passage, from);
        }
        return value <= LARGEST ? new Numeral(value, end) : null;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }
}
