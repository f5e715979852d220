package org.qingdan.notice.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a row of the list as a task: its cells, its measures, and for each measure who has to do it and by when. */
final class TaskReader {

    private final String source;
    private final NoticeDate noticeDate;
    private final FirstIsLead firstIsLead;
    private final Findings findings;

    TaskReader(String source, NoticeDate noticeDate, FirstIsLead firstIsLead, Findings findings) {
        this.source = source;
        this.noticeDate = noticeDate;
        this.firstIsLead = firstIsLead;
        this.findings = findings;
    }

    TaskDraft read(Row row, int number) {
        var cells = cells(row);
        reportMissing(row, cells);
        var content = content(row, cells);
        var measures = measures(content == null ? null : cells.get(content));
        var units = units(cells, measures);
        var deadlines = deadlines(row, cells.get(Column.DEADLINE), measures);
        var drafts = measures.stream()
                .map(measure -> new MeasureDraft(measure.number(), measure.label(), measure.text(), measure.source(),
                        units.getOrDefault(measure.number(), List.of()),
                        deadlines.getOrDefault(measure.number(), List.of())))
                .toList();
        var practice = content == Column.PRACTICE ? null : Column.PRACTICE;
        return new TaskDraft(number, row.label(source), title(cells, content), text(cells, practice), unitsText(cells),
                text(cells, Column.DEADLINE), row.span(), span(cells, Column.TITLE), span(cells, practice),
                unitsSpan(cells), span(cells, Column.DEADLINE), sharedBy(drafts, MeasureDraft::assignments),
                sharedBy(drafts, MeasureDraft::deadlines), drafts);
    }

    private Map<Column, Cell> cells(Row row) {
        if (row.cells() != null) {
            return row.cells();
        }
        var layout = new RowLayout(row.lines(), row.columns());
        layout.leftOver().forEach(line -> findings.unsure("left-over-line", line.span(), "此行不属于任务的任何一栏，未采用，请核对。"));
        return layout.cells();
    }

    /** The column that says what is done: a table without one for measures says it where it describes or names the task. */
    private static Column content(Row row, Map<Column, Cell> cells) {
        return row.columns().contains(Column.MEASURES) || cells.containsKey(Column.MEASURES) ? Column.MEASURES
                : cells.containsKey(Column.PRACTICE) ? Column.PRACTICE : cells.containsKey(Column.TITLE) ? Column.TITLE : null;
    }

    private String title(Map<Column, Cell> cells, Column content) {
        var title = text(cells, Column.TITLE);
        return title != null || content == null || !cells.containsKey(content) ? title
                : FirstClause.of(cells.get(content).text(source));
    }

    /** What holds for every measure is said of the task. */
    private static <T> List<T> sharedBy(List<MeasureDraft> measures, Function<MeasureDraft, List<T>> said) {
        return measures.isEmpty() ? List.of() : said.apply(measures.get(0)).stream()
                .filter(one -> measures.stream().allMatch(measure -> said.apply(measure).contains(one)))
                .toList();
    }

    private List<MeasureList.Measure> measures(Cell cell) {
        return cell == null ? List.of() : new MeasureList(source, cell, findings).measures();
    }

    private Map<Integer, List<AssignmentDraft>> units(Map<Column, Cell> cells, List<MeasureList.Measure> measures) {
        var byMeasure = new HashMap<Integer, List<AssignmentDraft>>();
        for (var column : Column.PARTIES) {
            if (cells.containsKey(column)) {
                var cell = cells.get(column);
                var units = new TaskUnits(cell.passage(source), measures);
                units.report(cell.span(), findings);
                units.byMeasure().forEach((measure, assignments) -> byMeasure.merge(measure,
                        inRole(column, assignments, byMeasure.get(measure)), TaskReader::joined));
            }
        }
        byMeasure.replaceAll((measure, assignments) -> firstIsLead.apply(assignments));
        return byMeasure;
    }

    private static List<AssignmentDraft> inRole(Column column, List<AssignmentDraft> said, List<AssignmentDraft> before) {
        boolean led = before != null && before.stream().anyMatch(one -> one.role() == Role.LEAD);
        var role = column == Column.LEADS ? Role.LEAD : column == Column.COOPERATING || led ? Role.COOPERATING
                : Role.RESPONSIBLE;
        return said.stream().map(one -> one.role() == Role.RESPONSIBLE ? new AssignmentDraft(one.unit(), role) : one)
                .toList();
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private Map<Integer, List<DeadlineDraft>> deadlines(Row row, Cell cell, List<MeasureList.Measure> measures) {
        if (cell != null) {
            return new TaskDeadlines(cell.passage(source), measures, noticeDate, findings).byMeasure();
        }
        var said = new HashMap<Integer, List<DeadlineDraft>>();
        if (!row.columns().contains(Column.DEADLINE)) {
            for (var measure : measures) {
                var sentences = new SentenceDeadlines(source, noticeDate, findings);
                sentences.read(Passage.of(source, measure.source()));
                said.put(measure.number(), sentences.found());
            }
        }
        return said;
    }

    private String unitsText(Map<Column, Cell> cells) {
        var texts = Column.PARTIES.stream().filter(cells::containsKey).map(column -> text(cells, column)).toList();
        return texts.isEmpty() ? null : String.join("；", texts);
    }

    private static Span unitsSpan(Map<Column, Cell> cells) {
        return Column.PARTIES.stream().filter(cells::containsKey).map(column -> cells.get(column).span())
                .reduce(Span::to).orElse(null);
    }

    private void reportMissing(Row row, Map<Column, Cell> cells) {
        Map.of(Column.TITLE, "名称", Column.MEASURES, "具体举措", Column.UNITS, "责任单位", Column.DEADLINE, "完成时限")
                .forEach((column, name) -> {
                    boolean wanted = row.columns().contains(column);
                    if (wanted && !cells.containsKey(column)) {
                        findings.unsure("task-without-" + column.name().toLowerCase(Locale.ROOT), row.span(),
                                "此任务未读到" + name + "，请核对原文。");
                    }
                });
    }

    private String text(Map<Column, Cell> cells, Column column) {
        return column != null && cells.containsKey(column) ? cells.get(column).text(source) : null;
    }

    private static Span span(Map<Column, Cell> cells, Column column) {
        return column != null && cells.containsKey(column) ? cells.get(column).span() : null;
    }
}
