package org.qingdan.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingdan.shared.Span;
import org.qingdan.unit.UnitKind;
import org.qingdan.unit.UnitRef;

/** Looks up what measures show: three queries however many there are. */
@ApplicationScoped
public class MeasureList {

    record MeasureRow(String id, int number, String text, Span source, String taskId, int taskNumber, String taskTitle,
            String noticeId, String noticeTitle, int partNumber, String partTitle, String indicatorCode,
            String indicatorName) {
    }

    record AssignmentRow(String measureId, String unitId, String unitName, UnitKind unitKind, Role role, String text,
            Span source) {

        AssignmentView view() {
            return new AssignmentView(new UnitRef(unitId, unitName, unitKind), role, text, source);
        }
    }

    record DeadlineRowData(String measureId, String id, DeadlineKind kind, Level level, String part,
            String trigger, String within, String text, boolean yearInferred, Span source, String rule,
            Certainty certainty, String original, String reading, String explanation, Span findingSource) {

        DeadlineView view(Summary summary, LedgerDay.DatedLight dated) {
            return new DeadlineView(id, kind, dated.dueOn(), level, part,
                    trigger == null ? null : new TriggerView(trigger, dated.occurredOn()),
                    within, text, yearInferred, source, rule == null ? null
                            : new FindingView(rule, certainty, original, reading, explanation, findingSource),
                    summary.light(), summary.reason());
        }
    }

    private final EntityManager em;

    MeasureList(EntityManager em) {
        this.em = em;
    }

    /** The measures with these ids, in the order of the ids; ids that nothing has are left out. */
    public List<MeasureView> byId(List<String> ids, LedgerDay ledger) {
        var found = views("m.id in (:ids)", ids, ledger).stream().collect(toMap(MeasureView::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** All measures of these tasks, in the order of the notices. */
    List<MeasureView> ofTasks(Collection<String> taskIds, LedgerDay ledger) {
        return views("m.task.id in (:ids)", taskIds, ledger);
    }

    private List<MeasureView> views(String which, Collection<String> ids, LedgerDay ledger) {
        var measures = rows("""
                select m.id, m.number, m.text, m.source, t.id, t.number, t.title, n.id, n.title, p.number, p.title,
                       i.code, i.name
                from Measure m join m.task t join t.group g join g.part p join g.indicator i
                     join Notice n on n.id = p.noticeId
                where %s order by n.position, m.position
                """, which, ids, MeasureRow.class);
        var assignments = rows("""
                select m.id, u.id, u.name, u.kind, a.role, a.text, a.source
                from Assignment a join a.unit u join a.measure m where %s order by a.position
                """, which, ids, AssignmentRow.class).stream()
                .collect(groupingBy(AssignmentRow::measureId, mapping(AssignmentRow::view, toList())));
        var deadlines = rows("""
                select m.id, d.id, d.kind, d.level, d.part, d.triggerText, d.within, d.text, d.yearInferred,
                       d.source, f.rule, f.certainty, f.original, f.reading, f.explanation, f.source
                from Deadline d join d.measure m left join d.finding f where %s order by d.position
                """, which, ids, DeadlineRowData.class).stream()
                .collect(groupingBy(DeadlineRowData::measureId));
        return measures.stream().map(row -> view(row, assignments, deadlines, ledger)).toList();
    }

    private static MeasureView view(MeasureRow row, Map<String, List<AssignmentView>> assignments,
            Map<String, List<DeadlineRowData>> deadlines, LedgerDay ledger) {
        var assigned = assignments.getOrDefault(row.id(), List.of());
        var due = deadlines.getOrDefault(row.id(), List.of()).stream()
                .map(deadline -> deadline.view(ledger.deadline(deadline.id()), ledger.dated(deadline.id()))).toList();
        var summary = ledger.measure(row.id());
        return new MeasureView(row.id(), row.number(), row.text(),
                new TaskRef(row.taskId(), row.taskNumber(), row.taskTitle()), new NoticeRef(row.noticeId(), row.noticeTitle()),
                new PartRef(row.partNumber(), row.partTitle()), new IndicatorRef(row.indicatorCode(), row.indicatorName()),
                assigned, due, accountable(assigned, Level.ALL), summary.nextDue(), summary.upcomingDue(), summary.light(),
                summary.rule(), summary.reason(), summary.counts(), row.source());
    }

    /** Who answers for a measure at this level, collectives left whole; the same rule as {@link Accountability}. */
    static List<UnitRef> accountable(List<AssignmentView> assignments, Level level) {
        var counties = units(assignments.stream()).filter(MeasureList::isCounty).toList();
        if (level == Level.COUNTY && !counties.isEmpty()) {
            return counties;
        }
        var role = Role.accountable(assignments.stream().map(AssignmentView::role)).orElse(null);
        var leading = units(assignments.stream().filter(assignment -> assignment.role() == role)).toList();
        var city = leading.stream().filter(unit -> !isCounty(unit)).toList();
        return level == Level.CITY && !city.isEmpty() ? city : leading;
    }

    private static Stream<UnitRef> units(Stream<AssignmentView> assignments) {
        return assignments.map(AssignmentView::unit).filter(unit -> unit.kind() != UnitKind.VAGUE);
    }

    private static boolean isCounty(UnitRef unit) {
        return unit.kind() == UnitKind.COUNTY_GOVERNMENT || unit.kind() == UnitKind.COLLECTIVE;
    }

    private <T> List<T> rows(String hql, String which, Collection<String> ids, Class<T> row) {
        return em.createQuery(hql.formatted(which), row).setParameter("ids", ids).getResultList();
    }
}
