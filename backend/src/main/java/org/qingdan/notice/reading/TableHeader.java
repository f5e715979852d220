package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** The headings of a table that was flattened cell by cell, each perhaps broken over lines; end is the line after them. */
record TableHeader(List<Column> columns, int end) {

    static final int LONGEST_HEADING = 16;
    private static final int SHORTEST_UNKNOWN = 3;
    private static final int MOST_LINES = 3;

    /** A whole heading after a line that can be one itself: that line heads a column of something else. */
    private static boolean isOther(List<Line> lines, int at, int from) {
        return at == from + 1 && at < lines.size() && lines.get(from).text().length() >= SHORTEST_UNKNOWN
                && lines.get(at).text().length() > SHORTEST_UNKNOWN && lines.get(at).text().length() <= LONGEST_HEADING
                && Column.under(lines.get(at).text()) != null;
    }

    /** The header that starts at a line, or null where the lines are something else. */
    static TableHeader at(List<Line> lines, int from) {
        var columns = new ArrayList<Column>();
        int at = from;
        while (at < lines.size()) {
            var heading = new StringBuilder();
            Column column = null;
            int end = at;
            while (column == null && end < lines.size() && end - at < MOST_LINES && !isOther(lines, end, at)) {
                heading.append(lines.get(end++).text());
                column = heading.length() <= LONGEST_HEADING ? Column.under(heading.toString()) : null;
            }
            if (column == null && end > at && !columns.isEmpty() && isOther(lines, end, at)) {
                column = Column.REMARK;
            }
            if (column == null || column != Column.REMARK && columns.contains(column)) {
                break;
            }
            columns.add(column);
            at = end;
        }
        boolean header = columns.size() > 2 && columns.stream().anyMatch(column -> column.holdsUnits() || column == Column.DEADLINE);
        columns.remove(Column.NUMBER);
        return header ? new TableHeader(List.copyOf(columns), at) : null;
    }
}
