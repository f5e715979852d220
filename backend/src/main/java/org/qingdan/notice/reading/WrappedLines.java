package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines that were broken at the width of a page, and those that were broken inside a bracket. */
final class WrappedLines {

    private static final double WIDEST_PAGE = 60;
    private static final double SLACK = 3;
    private static final int LONGEST_BRACKET = 600;

    private final List<Line> lines;
    private final double width;
    private final int longest;

    WrappedLines(List<Line> lines) {
        this.lines = lines;
        this.longest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        this.width = lines.stream().mapToDouble(WrappedLines::width).max().orElse(0);
    }

    List<Span> joined() {
        var joined = new ArrayList<Span>();
        int open = 0;
        Line before = null;
        for (var line : lines) {
            boolean goesOn = before != null && (open > 0 ? goesOnInBracket(line, joined) : goesOn(before, line));
            if (goesOn) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1).to(line.span()));
            } else {
                joined.add(line.span());
                open = 0;
            }
            open = Math.max(0, open + brackets(line));
            before = line;
        }
        return joined;
    }

    private boolean goesOn(Line before, Line line) {
        boolean full = width(before) >= width - SLACK || before.text().length() >= longest - 1;
        return width <= WIDEST_PAGE && full && !before.endsSentence()
                && before.passage().at(before.passage().length() - 1) != ':' && opensNothing(line);
    }

    private static boolean goesOnInBracket(Line line, List<Span> joined) {
        var last = joined.get(joined.size() - 1);
        return opensNothing(line) && last.end() - last.start() + line.text().length() <= LONGEST_BRACKET;
    }

    private static boolean opensNothing(Line line) {
        return ItemMarker.at(line.passage(), 0) == null && Field.at(line.passage(), 0) == null;
    }

    private static int brackets(Line line) {
        int open = 0;
        for (char c : line.text().toCharArray()) {
            open += c == '(' || c == '【' ? 1 : c == ')' || c == '】' ? -1 : 0;
        }
        return open;
    }

    /** Letters and digits are half as wide as characters. */
    private static double width(Line line) {
        return line.text().chars().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
    }
}
