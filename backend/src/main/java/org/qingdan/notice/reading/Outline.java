package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** The notice cut into parts, groups and rows, before any cell is read. */
final class Outline {

    /** A part of the list; heading is null where the list has no parts. */
    record Part(Heading heading, Line line, List<Group> groups) {
    }

    /** A group of rows; heading is null where rows follow without one. */
    record Group(Heading heading, Line line, List<Line> unitLines, List<Row> rows) {
    }

    private static final int LONGEST_NUMBER = 3;

    private final String source;
    private final List<Line> lines;
    private final List<Part> parts = new ArrayList<>();
    private List<Column> columns;
    private List<Column> delimitedColumns;
    private Row row;

    private Outline(String source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
        for (int at = 0; at < lines.size();) {
            at = next(at);
        }
    }

    static List<Part> of(String source, List<Line> lines) {
        var parts = new Outline(source, lines).parts;
        parts.forEach(part -> part.groups().forEach(group -> group.rows().removeIf(found -> !found.isTask())));
        parts.forEach(part -> part.groups().removeIf(group -> group.rows().isEmpty() && group.unitLines().isEmpty()));
        parts.removeIf(part -> part.groups().isEmpty());
        return parts;
    }

    static boolean looksLikeTable(String source, List<Line> lines) {
        int numbers = 0;
        for (int at = 0; at < lines.size(); at++) {
            var delimited = DelimitedLine.of(source, lines.get(at));
            if (TableHeader.at(lines, at) != null || delimited != null && delimited.header() != null) {
                return true;
            }
            numbers += isNumber(lines.get(at)) ? 1 : 0;
        }
        return numbers > 0;
    }

    private int next(int at) {
        var line = lines.get(at);
        if (isDelimited(line)) {
            return at + 1;
        }
        var heading = Heading.of(line);
        if (heading != null && heading.level() == Heading.Level.PART) {
            parts.add(new Part(heading, line, new ArrayList<>()));
            row = null;
            return at + 1;
        }
        if (heading != null && (row == null || row.isComplete() || heading.statedCount() != null)) {
            return openGroup(heading, at);
        }
        var header = row == null || row.isComplete() ? TableHeader.at(lines, at) : null;
        if (header != null) {
            columns = header.columns();
            row = null;
            return header.end();
        }
        if (inTable() && delimitedColumns == null && !isNote(line)) {
            addToRow(line);
        }
        return at + 1;
    }

    /** Takes up the line if it is a header or a row of a table whose cells are kept apart. */
    private boolean isDelimited(Line line) {
        var delimited = DelimitedLine.of(source, line);
        var header = delimited == null ? null : delimited.header();
        if (header != null) {
            delimitedColumns = header;
            return true;
        }
        if (delimited == null || delimitedColumns == null) {
            return false;
        }
        var cells = delimited.under(delimitedColumns);
        var number = cells.remove(Column.NUMBER);
        if (!delimited.isEmpty() && !cells.isEmpty()) {
            var numberLine = number == null ? null : number.lines().get(0);
            var numeral = numberLine == null ? null : Numerals.any(numberLine.passage(), 0);
            group().rows().add(new Row(numberLine, numeral == null ? null : numeral.value(), delimitedColumns.stream()
                    .filter(column -> column != null && column != Column.NUMBER).toList(), cells));
        }
        return true;
    }

    private int openGroup(Heading heading, int at) {
        var unitLines = new ArrayList<Line>();
        int end = at + 1;
        while (end < lines.size() && isUnitLine(lines.get(end), unitLines)) {
            unitLines.add(lines.get(end++));
        }
        if (startsOver(heading)) {
            parts.add(new Part(null, null, new ArrayList<>()));
        }
        part().groups().add(new Group(heading, lines.get(at), unitLines, new ArrayList<>()));
        row = null;
        return end;
    }

    /** Groups that count from one again belong to another part, even where its heading is lost. */
    private boolean startsOver(Heading heading) {
        return heading.number() == 1 && !parts.isEmpty() && part().groups().stream()
                .anyMatch(group -> group.heading() != null && !group.rows().isEmpty());
    }

    /** 责任单位:… under the heading, and what follows it as long as its sentence has not ended. */
    private static boolean isUnitLine(Line line, List<Line> before) {
        if (before.isEmpty()) {
            return line.text().startsWith("责任单位:") || line.text().startsWith("牵头单位:");
        }
        return !before.get(before.size() - 1).endsSentence() && line.fitsACell()
                && UnitCell.of(line.passage()).likeness() >= CellLine.LIKELY;
    }

    private void addToRow(Line line) {
        if (isNumber(line) && (row == null || row.isComplete() || number(line) == expected())) {
            open(line, number(line));
            return;
        }
        var cell = CellLine.of(line);
        if (row == null || row.endsBefore(cell)) {
            open(null, null);
        }
        row.add(cell);
    }

    private void open(Line numberLine, Integer number) {
        row = new Row(numberLine, number, columns == null ? Column.USUAL : columns);
        group().rows().add(row);
    }

    private int expected() {
        return row == null || row.number() == null ? -1 : row.number() + 1;
    }

    private boolean inTable() {
        return columns != null || !parts.isEmpty() && !parts.get(parts.size() - 1).groups().isEmpty();
    }

    private Part part() {
        if (parts.isEmpty()) {
            parts.add(new Part(null, null, new ArrayList<>()));
        }
        return parts.get(parts.size() - 1);
    }

    private Group group() {
        var groups = part().groups();
        if (groups.isEmpty()) {
            groups.add(new Group(null, null, new ArrayList<>(), new ArrayList<>()));
        }
        return groups.get(groups.size() - 1);
    }

    private static boolean isNote(Line line) {
        return line.text().startsWith("注:") || line.text().startsWith("备注:") || line.text().startsWith("说明:");
    }

    private static boolean isNumber(Line line) {
        return line.text().length() <= LONGEST_NUMBER && line.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(Line line) {
        return Integer.parseInt(line.text());
    }
}
