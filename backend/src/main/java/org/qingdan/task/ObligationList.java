package org.qingdan.task;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.qingdan.shared.Missing;
import org.qingdan.unit.UnitKind;
import org.qingdan.unit.UnitRef;

/** Looks up what obligations show: one query however many there are. */
@ApplicationScoped
public class ObligationList {

    record Row(String id, String taskId, int taskNumber, String taskTitle, String measureId, int measureNumber,
            String measureText, String indicatorCode, String indicatorName, String noticeId, String noticeTitle,
            String unitId, String unitName, UnitKind unitKind, String part) {

        ObligationRow at(Standing standing) {
            return new ObligationRow(id, new TaskRef(taskId, taskNumber, taskTitle),
                    new MeasureRef(measureId, measureNumber, measureText), new IndicatorRef(indicatorCode, indicatorName),
                    new NoticeRef(noticeId, noticeTitle), new UnitRef(unitId, unitName, unitKind), standing.role(),
                    standing.level(), standing.kind(), part, standing.dueOn(), standing.firstDueOn(), standing.light(),
                    standing.rule(), standing.reason(), standing.deadlineId(), standing.course().state(),
                    standing.course().percent(), standing.course().acknowledgedOn(), standing.course().reportedOn(),
                    standing.course().doneOn(), standing.course().extensionAsked(), standing.course().events());
        }
    }

    private final EntityManager em;

    ObligationList(EntityManager em) {
        this.em = em;
    }

    /** @throws Missing if there is no such obligation */
    public ObligationRow byId(String id, LedgerDay ledger) {
        var standing = ledger.obligations().get(id);
        if (standing == null) {
            throw new Missing("责任事项", id);
        }
        return of(List.of(standing)).get(0);
    }

    /** The rows of these, in their order. */
    public List<ObligationRow> of(List<Standing> standings) {
        var rows = em.createQuery("""
                select o.id, t.id, t.number, t.title, m.id, m.number, m.text, i.code, i.name, n.id, n.title,
                       u.id, u.name, u.kind, d.part
                from Obligation o join o.unit u left join o.deadline d join o.measure m join m.task t join t.group g
                     join g.indicator i join g.part p join Notice n on n.id = p.noticeId
                where o.id in (:ids)
                """, Row.class)
                .setParameter("ids", standings.stream().map(Standing::id).toList()).getResultStream()
                .collect(toMap(Row::id, Function.identity()));
        return standings.stream().map(standing -> rows.get(standing.id()).at(standing)).toList();
    }
}
