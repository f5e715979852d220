package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A line that is a row of a table, its cells kept apart by tabs or bars; a cell may be empty. */
final class DelimitedLine {

    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_HEADINGS = 3;

    private final List<Line> cells = new ArrayList<>();

    private DelimitedLine() {
    }

    /** The row that a line is, or null. */
    static DelimitedLine of(String source, Line line) {
        var span = line.span();
        char mark = source.substring(span.start(), span.end()).indexOf('\t') >= 0 ? '\t' : '|';
        var row = new DelimitedLine();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || source.charAt(at) == mark || mark == '|' && source.charAt(at) == '｜') {
                row.add(source, start, at);
                start = at + 1;
            }
        }
        boolean framed = mark == '|' && row.cells.size() > 1 && row.cells.get(0) == null;
        if (framed) {
            row.cells.remove(0);
        }
        return row.cells.size() >= FEWEST_CELLS ? row : null;
    }

    private void add(String source, int from, int to) {
        var cell = Line.of(source, new Span(from, to));
        cells.add(cell);
    }

    /** What the columns hold if this is a header, null for those that hold anything else; otherwise null. */
    List<Column> header() {
        var columns = new ArrayList<Column>();
        for (var cell : cells) {
            var column = cell == null || cell.text().length() > TableHeader.LONGEST_HEADING ? null
                    : Column.under(cell.text());
            columns.add(columns.contains(column) ? null : column);
        }
        boolean header = columns.stream().filter(column -> column != null).count() >= FEWEST_HEADINGS
                && columns.stream().anyMatch(column -> column != null && (column.holdsUnits() || column == Column.DEADLINE));
        return header ? columns : null;
    }

    /** Rules of a drawn table (|---|---|) hold nothing. */
    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell == null || cell.text().chars().allMatch(c -> "-:=+".indexOf(c) >= 0));
    }

    Map<Column, Cell> under(List<Column> columns) {
        var row = new EnumMap<Column, Cell>(Column.class);
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            if (columns.get(i) != null && cells.get(i) != null) {
                row.put(columns.get(i), new Cell(List.of(cells.get(i))));
            }
        }
        return row;
    }
}
