package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** A line of the source that is not blank, without the blanks around it. */
record Line(Span span, Passage passage) {

    /** Longer lines are prose in any notice; the grammars of clauses need not look at them. */
    private static final int LONGEST_CELL = 1500;

    static List<Line> of(String source) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 0; i <= source.length(); i++) {
            if (i == source.length() || isBreak(source.charAt(i))) {
                add(lines, source, start, i);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, String source, int start, int end) {
        var line = of(source, new Span(start, end));
        if (line != null) {
            lines.add(line);
        }
    }

    /** A stretch of the source without the blanks around it, or null where nothing else is there. */
    static Line of(String source, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Passage.isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && Passage.isBlank(source.charAt(end - 1))) {
            end--;
        }
        var trimmed = new Span(start, end);
        return start < end ? new Line(trimmed, Passage.of(source, trimmed)) : null;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    String text() {
        return passage.text();
    }

    boolean fitsACell() {
        return passage.length() <= LONGEST_CELL;
    }

    boolean endsSentence() {
        return "。;!?".indexOf(passage.at(passage.length() - 1)) >= 0;
    }
}
