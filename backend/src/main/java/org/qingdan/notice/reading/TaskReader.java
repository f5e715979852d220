package org.qingdan.notice.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        var cells = row.lines().isEmpty() ? new EnumMap<Column, Cell>(Column.class)
                : new RowLayout(row.lines(), row.columns()).cells();
        var measures = measures(cells);
        reportMissing(row, cells);
        var units = units(row, cells.get(Column.UNITS), measures);
        var deadlines = cells.containsKey(Column.DEADLINE)
                ? new TaskDeadlines(source, cells.get(Column.DEADLINE), measures, noticeDate, findings).byMeasure()
                : Map.<Integer, List<DeadlineDraft>>of();
        var drafts = measures.stream()
                .map(measure -> new MeasureDraft(measure.number(), measure.text(), measure.source(),
                        units.getOrDefault(measure.number(), List.of()),
                        deadlines.getOrDefault(measure.number(), List.of())))
                .toList();
        return new TaskDraft(number, text(cells, Column.TITLE), text(cells, Column.PRACTICE),
                text(cells, Column.UNITS), text(cells, Column.DEADLINE), row.span(),
                span(cells, Column.TITLE), span(cells, Column.PRACTICE), span(cells, Column.UNITS),
                span(cells, Column.DEADLINE), drafts);
    }

    private List<MeasureList.Measure> measures(Map<Column, Cell> cells) {
        var cell = cells.get(Column.MEASURES);
        if (cell == null) {
            return List.of();
        }
        var measures = MeasureList.of(source, cell);
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).number() != i + 1) {
                findings.unsure("numbering-gap", measures.get(i).source(),
                        "举措序号不连续：第 " + (i + 1) + " 条印作“" + measures.get(i).number() + "”，请核对是否有缺漏。");
                break;
            }
        }
        return measures;
    }

    private Map<Integer, List<AssignmentDraft>> units(Row row, Cell cell, List<MeasureList.Measure> measures) {
        if (cell == null) {
            return Map.of();
        }
        var units = UnitCell.of(cell.passage(source), measures.size());
        units.report(findings);
        var scopes = new Scopes(measures, units.clauses().stream().map(UnitClause::items).toList());
        var byMeasure = new HashMap<Integer, List<AssignmentDraft>>();
        for (var measure : measures) {
            var assignments = new ArrayList<AssignmentDraft>();
            for (int i = 0; i < units.clauses().size(); i++) {
                if (scopes.holds(i, measure.number())) {
                    assignments.addAll(units.clauses().get(i).assignments());
                }
            }
            byMeasure.put(measure.number(), assignments);
            if (assignments.isEmpty()) {
                findings.unsure("measure-without-units", cell.span(),
                        "第 " + measure.number() + " 条举措未读到责任单位，请核对。");
            }
        }
        return byMeasure;
    }

    private void reportMissing(Row row, Map<Column, Cell> cells) {
        report(row, cells, Column.TITLE, "task-without-title", "名称");
        report(row, cells, Column.MEASURES, "task-without-measures", "具体举措");
        report(row, cells, Column.UNITS, "task-without-units", "责任单位");
        report(row, cells, Column.DEADLINE, "task-without-deadline", "完成时限");
    }

    private void report(Row row, Map<Column, Cell> cells, Column column, String rule, String missing) {
        if (row.columns().contains(column) && !cells.containsKey(column)) {
            findings.unsure(rule, row.span(), "此任务未读到" + missing + "，请核对原文。");
        }
    }

    private String text(Map<Column, Cell> cells, Column column) {
        return cells.containsKey(column) ? cells.get(column).text(source) : null;
    }

    private static Span span(Map<Column, Cell> cells, Column column) {
        return cells.containsKey(column) ? cells.get(column).span() : null;
    }
}
