package org.qingdan.task;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.qingdan.shared.LedgerVersion;

/**
 * The ledger on any day, worked out once per day asked for and version of the ledger: five queries and one pure
 * function, so that a light has one definition and not a second one in SQL.
 */
@ApplicationScoped
public class LedgerDays {

    private static final int DAYS_IN_MEMORY = 16;

    private record Key(long version, LocalDate day) {
    }

    record Trigger(String noticeId, String text) {
    }

    record Occurred(String noticeId, String trigger, LocalDate on) {
    }

    record DatedDeadline(String id, String measureId, DeadlineKind kind, LocalDate dueOn, Level level, String trigger,
            String noticeId, String within) {

        LedgerDay.DeadlineFacts on(Map<Trigger, LocalDate> occurrences) {
            var occurred = trigger == null ? null : occurrences.get(new Trigger(noticeId, trigger));
            return new LedgerDay.DeadlineFacts(id, measureId, kind,
                    occurred == null || within == null ? dueOn : occurred.plus(Period.parse(within)), level, trigger,
                    occurred);
        }
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
                select m.id, t.id, p.noticeId, p.number, g.indicator.code, n.issuedOn
                from Measure m join m.task t join t.group g join g.part p join Notice n on n.id = p.noticeId
                order by n.position, m.position
                """, LedgerDay.Place.class).getResultList();
        var deadlines = em.createQuery("""
                select d.id, d.measure.id, d.kind, d.dueOn, d.level, d.triggerText, p.noticeId, d.within
                from Deadline d join Part p on p = d.measure.task.group.part order by d.position
                """, DatedDeadline.class).getResultList();
        var obligations = em.createQuery("""
                select o.id, o.measure.id, u.id, u.position, o.role, o.deadline.id, o.firstDueOn
                from Obligation o join o.unit u join Part p on p = o.measure.task.group.part join Notice n on n.id = p.noticeId
                order by n.position, o.position
                """, LedgerDay.ObligationFacts.class).getResultList();
        var occurrences = occurrences(day);
        return new LedgerDay(day, numbers, places, deadlines.stream().map(one -> one.on(occurrences)).toList(), obligations,
                courses(day));
    }

    /** When the events that RELATIVE deadlines wait for happened, as was known on this day. */
    private Map<Trigger, LocalDate> occurrences(LocalDate day) {
        var known = new HashMap<Trigger, LocalDate>();
        em.createQuery("""
                select o.noticeId, o.triggerText, o.occurredOn from Occurrence o
                where o.recordedOn <= :day order by o.number
                """, Occurred.class).setParameter("day", day).getResultList()
                .forEach(one -> known.put(new Trigger(one.noticeId(), one.trigger()), one.on()));
        return known;
    }

    private Map<String, Course> courses(LocalDate day) {
        var courses = new HashMap<String, Course>();
        em.createQuery("""
                select h.obligationId, h.kind, h.happenedOn, h.dueOn, h.percent, h.note from Happening h
                where h.happenedOn <= :day order by h.number
                """, Course.Step.class).setParameter("day", day).getResultStream()
                .forEach(step -> courses.merge(step.obligationId(), Course.BEGINNING.then(step),
                        (course, first) -> course.then(step)));
        return courses;
    }
}
