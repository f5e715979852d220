package org.qingdan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import org.qingdan.shared.Missing;

/** Looks up what deadlines show: three queries however many there are. */
@ApplicationScoped
public class DeadlineList {

    private final EntityManager em;
    private final MeasureList measures;

    DeadlineList(EntityManager em, MeasureList measures) {
        this.em = em;
        this.measures = measures;
    }

    /** @throws Missing if there is no such deadline */
    public DeadlineRow byId(String id, LedgerDay ledger) {
        var found = em.createQuery("select d.id, d.measure.id from Deadline d where d.id = :id",
                LedgerSearch.DeadlineKey.class).setParameter("id", id).getResultList();
        return of(found, ledger).stream().findFirst().orElseThrow(() -> new Missing("时限", id));
    }

    List<DeadlineRow> of(List<LedgerSearch.DeadlineKey> keys, LedgerDay ledger) {
        var rows = new HashMap<String, DeadlineRow>();
        var ids = keys.stream().map(LedgerSearch.DeadlineKey::measureId).distinct().toList();
        for (var measure : measures.byId(ids, ledger)) {
            for (var deadline : measure.deadlines()) {
                var counts = ledger.deadline(deadline.id()).counts();
                rows.put(deadline.id(), DeadlineRow.of(deadline, measure, counts));
            }
        }
        return keys.stream().map(key -> rows.get(key.id())).toList();
    }
}
