package org.qingdan.notice.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads a row of the list as a task: its cells, its measures, and for each measure who has to do it and by when. */
final class TaskReader {

    private final String source;
    private final LocalDate noticeDate;
    private final Findings findings;

    TaskReader(String source, LocalDate noticeDate, Findings findings) {
        this.source = source;
        this.noticeDate = noticeDate;
        this.findings = findings;
    }

    TaskDraft read(Row row, int number) {
        var layout = new RowLayout(row.lines(), row.columns());
        var cells = layout.cells();
        reportMissing(row, cells);
        layout.leftOver().forEach(line -> findings.unsure("left-over-line", line.span(), "此行不属于任务的任何一栏，未采用，请核对。"));
        var measures = measures(cells.get(Column.MEASURES));
        var units = units(cells.get(Column.UNITS), measures);
        var deadlines = deadlines(cells.get(Column.DEADLINE), measures);
        var drafts = measures.stream()
                .map(measure -> new MeasureDraft(measure.number(), measure.label(), measure.text(), measure.source(),
                        units.getOrDefault(measure.number(), List.of()),
                        deadlines.getOrDefault(measure.number(), List.of())))
                .toList();
        return new TaskDraft(number, row.label(source), text(cells, Column.TITLE), text(cells, Column.PRACTICE),
                text(cells, Column.UNITS), text(cells, Column.DEADLINE), row.span(),
                span(cells, Column.TITLE), span(cells, Column.PRACTICE), span(cells, Column.UNITS),
                span(cells, Column.DEADLINE), sharedBy(drafts, MeasureDraft::assignments),
                sharedBy(drafts, MeasureDraft::deadlines), drafts);
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

    private Map<Integer, List<AssignmentDraft>> units(Cell cell, List<MeasureList.Measure> measures) {
        if (cell == null) {
            return Map.of();
        }
        var units = new TaskUnits(cell.passage(source), measures);
        units.report(cell.span(), findings);
        return units.byMeasure();
    }

    private Map<Integer, List<DeadlineDraft>> deadlines(Cell cell, List<MeasureList.Measure> measures) {
        return cell == null ? Map.of()
                : new TaskDeadlines(cell.passage(source), measures, noticeDate, findings).byMeasure();
    }

    private void reportMissing(Row row, Map<Column, Cell> cells) {
        Map.of(Column.TITLE, "名称", Column.MEASURES, "具体举措", Column.UNITS, "责任单位", Column.DEADLINE, "完成时限")
                .forEach((column, name) -> {
                    if (!cells.containsKey(column)) {
                        findings.unsure("task-without-" + column.name().toLowerCase(Locale.ROOT), row.span(),
                                "此任务未读到" + name + "，请核对原文。");
                    }
                });
    }

    private String text(Map<Column, Cell> cells, Column column) {
        return cells.containsKey(column) ? cells.get(column).text(source) : null;
    }

    private static Span span(Map<Column, Cell> cells, Column column) {
        return cells.containsKey(column) ? cells.get(column).span() : null;
    }
}
