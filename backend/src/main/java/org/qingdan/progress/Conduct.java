package org.qingdan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.qingdan.shared.Actor;
import org.qingdan.shared.Conflict;
import org.qingdan.shared.NotAllowed;
import org.qingdan.shared.Preconditions;
import org.qingdan.task.Course;
import org.qingdan.task.Happening;
import org.qingdan.task.HappeningKind;
import org.qingdan.task.Journal;
import org.qingdan.task.LedgerDays;
import org.qingdan.task.ObligationList;

/** How anything is done to an obligation: in sight of how it stands, by somebody who may, where its state allows it. */
@ApplicationScoped
class Conduct {

    /** The state of the obligation forbids what was asked. */
    static final class NotInThisState extends Conflict {

        private static final long serialVersionUID = 1;

        NotInThisState(String detail) {
            super(detail);
        }
    }

    private final Journal journal;
    private final LedgerDays days;
    private final ObligationList obligations;
    private final Preconditions preconditions;
    private final Actor actor;
    private final Clock clock;

    Conduct(Journal journal, LedgerDays days, ObligationList obligations, Preconditions preconditions, Actor actor,
            Clock clock) {
        this.journal = journal;
        this.days = days;
        this.obligations = obligations;
        this.preconditions = preconditions;
        this.actor = actor;
        this.clock = clock;
    }

    /** Opens an obligation for an entry by the unit that answers for it. */
    Journal.OpenFile ofOwnUnit(String obligationId, String ifMatch) {
        var file = seen(obligationId, ifMatch);
        if (!actor.unitId().filter(file.unitId()::equals).isPresent()) {
            throw new NotAllowed("只能办理本单位的责任事项");
        }
        return file;
    }

    /** Opens an obligation for an entry by the office. */
    Journal.OpenFile ofOffice(String obligationId, String ifMatch) {
        return seen(obligationId, ifMatch);
    }

    private Journal.OpenFile seen(String obligationId, String ifMatch) {
        var file = journal.open(obligationId);
        var shown = obligations.byId(obligationId, days.on(null));
        preconditions.check(ifMatch, shown);
        // what is shown may be a moment old; the file, which is locked, is not
        preconditions.check(shown.events() == file.course().events());
        return file;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Happening.Who who() {
        return new Happening.Who(actor.personId(), actor.personName());
    }

    /** @throws NotInThisState with this sentence, unless the state allows it */
    static void allowed(Journal.OpenFile file, Predicate<Course> fits, String otherwise) {
        if (!fits.test(file.course())) {
            throw new NotInThisState(otherwise);
        }
    }

    /** The earlier request that a decision is about. */
    static Happening pending(Journal.OpenFile file, String happeningId, HappeningKind kind) {
        return file.pending(kind).filter(one -> one.id().equals(happeningId))
                .orElseThrow(() -> new NotInThisState("没有待办的这一件，可能已经办过"));
    }
}
