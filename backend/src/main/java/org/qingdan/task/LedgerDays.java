package org.qingdan.task;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.qingdan.shared.LedgerVersion;

/**
 * The ledger on any day, worked out once per day asked for and version of the ledger: three queries and one pure
 * function, so that a light has one definition and not a second one in SQL.
 */
@ApplicationScoped
public class LedgerDays {

    private static final int DAYS_IN_MEMORY = 16;

    private record Key(long version, LocalDate day) {
    }

    private final EntityManager em;
    private final LedgerVersion version;
    private final LightNumbers numbers;
    private final Clock clock;
    private final Cache<Key, LedgerDay> days = Caffeine.newBuilder().maximumSize(DAYS_IN_MEMORY).build();

    LedgerDays(EntityManager em, LedgerVersion version, LightNumbers numbers, Clock clock) {
        this.em = em;
        this.version = version;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The ledger at the end of this day; null is today. */
    public LedgerDay on(LocalDate asOf) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        return days.get(new Key(version.current(), day), key -> workOut(day));
    }

    private LedgerDay workOut(LocalDate day) {
        var places = em.createQuery("""
                select m.id, t.id, p.noticeId, p.number, g.indicator.code
                from Measure m join m.task t join t.group g join g.part p join Notice n on n.id = p.noticeId
                order by n.position, m.position
                """, LedgerDay.Place.class).getResultList();
        var deadlines = em.createQuery("""
                select d.id, d.measure.id, d.kind, d.dueOn, d.level, d.triggerText
                from Deadline d order by d.position
                """, LedgerDay.DeadlineFacts.class).getResultList();
        var obligations = em.createQuery("""
                select o.id, o.measure.id, u.id, u.position, o.role, o.deadline.id, o.dueOn, o.firstDueOn
                from Obligation o join o.unit u join Part p on p = o.measure.task.group.part join Notice n on n.id = p.noticeId
                order by n.position, o.position
                """, LedgerDay.ObligationFacts.class).getResultList();
        return new LedgerDay(day, numbers, places, deadlines, obligations);
    }
}
