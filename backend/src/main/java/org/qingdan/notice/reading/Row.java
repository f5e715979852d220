package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of one task as they come, under the number printed before them (null where it is missing). */
final class Row {

    private final Line numberLine;
    private final Integer number;
    private final List<Column> columns;
    private final List<CellLine> lines = new ArrayList<>();
    private final Map<Column, Cell> cells;

    Row(Line numberLine, Integer number, List<Column> columns) {
        this(numberLine, number, columns, null);
    }

    /** A row whose cells are known. */
    Row(Line numberLine, Integer number, List<Column> columns, Map<Column, Cell> cells) {
        this.numberLine = numberLine;
        this.number = number;
        this.columns = columns;
        this.cells = cells;
        if (cells != null) {
            cells.values().forEach(cell -> cell.lines().forEach(line -> lines.add(CellLine.of(line))));
        }
    }

    /** The cells where a mark keeps them apart, otherwise null. */
    Map<Column, Cell> cells() {
        return cells;
    }

    void add(CellLine line) {
        lines.add(line);
    }

    /** Whether the last line can already fill the last column. */
    boolean isComplete() {
        return !lines.isEmpty() && lines.get(lines.size() - 1).likely(columns.get(columns.size() - 1))
                && lines.size() >= columns.size() - 1;
    }

    /** Whether a line opens another row although no number does: only after units or a deadline is prose out of place. */
    boolean endsBefore(CellLine line) {
        var last = columns.get(columns.size() - 1);
        return (last.holdsUnits() || last == Column.DEADLINE) && isComplete() && line.likely(Column.TITLE);
    }

    /** Lines without any units or time are something else than a task. */
    boolean isTask() {
        return lines.stream().anyMatch(line -> cells != null || line.likely(Column.UNITS) || line.likely(Column.DEADLINE))
                || number != null && lines.size() > 1;
    }

    Integer number() {
        return number;
    }

    String label(String source) {
        return numberLine == null ? null : numberLine.span().cut(source);
    }

    Line numberLine() {
        return numberLine;
    }

    List<CellLine> lines() {
        return lines;
    }

    List<Column> columns() {
        return columns;
    }

    Span span() {
        var first = numberLine == null ? lines.get(0).line().span() : numberLine.span();
        return lines.stream().map(line -> line.line().span()).reduce(first, Span::to);
    }
}
