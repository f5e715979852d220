package org.qingdan.task;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingdan.shared.Span;
import org.qingdan.unit.UnitRef;

/** Looks up what tasks show: four queries however many there are, one more for the findings of a single one. */
@ApplicationScoped
class TaskViews {

    record TaskRow(String id, String noticeId, String noticeTitle, int partNumber, String partTitle, int number,
            String indicatorCode, String indicatorName, String title, String practice, String unitsText,
            String deadlineText, Span source, Span titleSource, Span practiceSource, Span unitsSource,
            Span deadlineSource) {
    }

    private final EntityManager em;
    private final MeasureList measures;

    TaskViews(EntityManager em, MeasureList measures) {
        this.em = em;
        this.measures = measures;
    }

    /** The tasks with these ids in the order of the ids. */
    List<TaskView> byId(List<String> ids, boolean withMeasures, LedgerDay ledger) {
        var rows = em.createQuery("""
                select t.id, n.id, n.title, p.number, p.title, t.number, i.code, i.name, t.title, t.practice,
                       t.unitsText, t.deadlineText, t.source, t.titleSource, t.practiceSource, t.unitsSource,
                       t.deadlineSource
                from Task t join t.group g join g.part p join g.indicator i join Notice n on n.id = p.noticeId
                where t.id in (:ids)
                """, TaskRow.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(TaskRow::id, Function.identity()));
        var byTask = measures.ofTasks(ids, ledger).stream().collect(groupingBy(measure -> measure.task().id()));
        return ids.stream().filter(rows::containsKey)
                .map(id -> view(rows.get(id), byTask.getOrDefault(id, List.of()), withMeasures, ledger.task(id)))
                .toList();
    }

    /** One task with its measures and the findings inside its row. */
    TaskView whole(String id, LedgerDay ledger) {
        var task = byId(List.of(id), true, ledger).get(0);
        var findings = em.createQuery("""
                select f.rule, f.certainty, f.original, f.reading, f.explanation, f.source from Finding f
                where f.noticeId = :notice and f.source.start >= :start and f.source.end <= :end order by f.source.start
                """, FindingView.class)
                .setParameter("notice", task.notice().id())
                .setParameter("start", task.source().start())
                .setParameter("end", task.source().end()).getResultList();
        return task.withFindings(findings);
    }

    private static TaskView view(TaskRow row, List<MeasureView> measures, boolean withMeasures, Summary summary) {
        return new TaskView(row.id(), new NoticeRef(row.noticeId(), row.noticeTitle()),
                new PartRef(row.partNumber(), row.partTitle()), row.number(),
                new IndicatorRef(row.indicatorCode(), row.indicatorName()), row.title(), row.practice(), row.unitsText(),
                row.deadlineText(), measures.size(), leads(measures), accountable(measures), summary.nextDue(),
                summary.upcomingDue(), summary.light(), summary.reason(), summary.counts(), row.source(),
                new TaskSources(row.titleSource(), row.practiceSource(), row.unitsSource(), row.deadlineSource()),
                List.of(), withMeasures ? measures : null);
    }

    private static List<UnitRef> leads(Collection<MeasureView> measures) {
        return measures.stream().flatMap(measure -> measure.assignments().stream())
                .filter(assignment -> assignment.role() == Role.LEAD).map(AssignmentView::unit).distinct().toList();
    }

    private static List<UnitRef> accountable(Collection<MeasureView> measures) {
        return measures.stream().flatMap(measure -> measure.accountableUnits().stream()).distinct().toList();
    }
}
