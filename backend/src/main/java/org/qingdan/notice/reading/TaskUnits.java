package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The units of one task's cell, given to its measures. */
final class TaskUnits {

    private final List<MeasureList.Measure> measures;
    private final UnitCell units;
    private final Scopes scopes;

    TaskUnits(Passage passage, List<MeasureList.Measure> measures) {
        this.measures = measures;
        var listed = new UnitCell(passage, ItemList.in(passage, MeasureList.count(measures)));
        var ranged = new UnitCell(passage, ItemList.withLostRanges(passage, MeasureList.count(measures)));
        boolean ranges = !scopes(listed).isComplete() && scopes(ranged).isComplete();
        this.units = ranges ? ranged : listed;
        this.scopes = scopes(units);
    }

    void report(Span cell, Findings findings) {
        units.report(findings);
        byMeasure().forEach((measure, assignments) -> {
            if (assignments.isEmpty()) {
                findings.unsure("measure-without-units", cell, "第 " + measure + " 条举措未读到责任单位，请核对。");
            }
        });
    }

    Map<Integer, List<AssignmentDraft>> byMeasure() {
        var byMeasure = new HashMap<Integer, List<AssignmentDraft>>();
        for (var measure : measures) {
            var assignments = new ArrayList<AssignmentDraft>();
            for (int i = 0; i < units.clauses().size(); i++) {
                if (scopes.holds(i, measure.number())) {
                    assignments.addAll(units.clauses().get(i).assignments());
                }
            }
            byMeasure.put(measure.number(), assignments);
        }
        return byMeasure;
    }

    private Scopes scopes(UnitCell cell) {
        return new Scopes(measures, cell.clauses().stream().map(UnitClause::items).toList());
    }
}
