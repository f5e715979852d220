package org.qingdan.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.qingdan.shared.LedgerVersion;
import org.qingdan.shared.Missing;

/** Where everything that happens to obligations is written down, one at a time for each obligation. */
@ApplicationScoped
public class Journal implements PanacheRepositoryBase<Happening, String> {

    private final EntityManager em;
    private final LedgerVersion version;
    private final Clock clock;

    Journal(EntityManager em, LedgerVersion version, Clock clock) {
        this.em = em;
        this.version = version;
        this.clock = clock;
    }

    /**
     * The obligation, locked until the transaction ends: whoever else wants to record something waits, and then sees
     * what was recorded here.
     *
     * @throws Missing if there is no such obligation
     */
    public OpenFile open(String obligationId) {
        var obligation = Optional.ofNullable(em.find(Obligation.class, obligationId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Missing("责任事项", obligationId));
        return new OpenFile(obligation, of(obligationId));
    }

    /** What has happened to an obligation so far, oldest first. */
    public List<Happening> of(String obligationId) {
        return list("obligationId = ?1 order by number", obligationId);
    }

    /** Records for every deadline of the notice that waits for it when an event happened; null takes that back. */
    public void occurred(String noticeId, String trigger, LocalDate on, String note, Happening.Who who) {
        em.persist(new Occurrence(noticeId, trigger, on, who, note, OffsetDateTime.now(clock)));
        version.changed();
    }

    /** An obligation's file while it is open for one entry. */
    public final class OpenFile {

        private final Obligation obligation;
        private final List<Happening> happenings;

        private OpenFile(Obligation obligation, List<Happening> happenings) {
            this.obligation = obligation;
            this.happenings = happenings;
        }

        public String unitId() {
            return obligation.unitId();
        }

        /** Where the obligation stands now. */
        public Course course() {
            return happenings.stream().map(Happening::step).reduce(Course.BEGINNING, Course::then, (a, b) -> b);
        }

        /** The date in force: as extended, or as first set; null where there is none. */
        public LocalDate dueOn() {
            var extended = course().dueOn();
            return extended == null ? obligation.firstDueOn() : extended;
        }

        /** An earlier happening of this obligation. */
        public Optional<Happening> find(String happeningId) {
            return happenings.stream().filter(one -> one.id().equals(happeningId)).findFirst();
        }

        /** The last happening of this kind that nothing later answers. */
        public Optional<Happening> pending(HappeningKind kind) {
            return happenings.stream().filter(one -> one.kind() == kind)
                    .filter(one -> happenings.stream().noneMatch(later -> one.id().equals(later.refersTo())))
                    .reduce((earlier, later) -> later);
        }

        public Happening record(Happening.What what, Happening.Who who) {
            var happening = new Happening(obligation.id(), what, who, OffsetDateTime.now(clock));
            persist(happening);
            version.changed();
            return happening;
        }
    }
}
