package org.qingdan.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.qingdan.shared.InvalidQuery;
import org.qingdan.shared.Missing;
import org.qingdan.task.Happening;
import org.qingdan.task.HappeningKind;
import org.qingdan.task.Journal;

/** What the office decides about what a unit asked or sent: once, in sight of how things stand, a refusal with its reason. */
@ApplicationScoped
class Decisions {

    private static final Set<HappeningKind> NEED_WORDS = EnumSet.of(HappeningKind.PLAN_RETURNED,
            HappeningKind.REPORT_RETURNED, HappeningKind.EXTENSION_REFUSED, HappeningKind.CLOSURE_REFUSED);

    private final Conduct conduct;
    private final Records records;
    private final Journal journal;

    Decisions(Conduct conduct, Records records, Journal journal) {
        this.conduct = conduct;
        this.records = records;
        this.journal = journal;
    }

    HappeningView decide(String id, HappeningKind asked, HappeningKind decided, Decision decision, String ifMatch) {
        var request = journal.findByIdOptional(id).filter(one -> one.kind() == asked)
                .orElseThrow(() -> new Missing("申请或报送", id));
        var words = decision == null || decision.note() == null || decision.note().isBlank() ? null : decision.note();
        if (words == null && NEED_WORDS.contains(decided)) {
            throw InvalidQuery.of("note", "退回或不同意时须说明理由");
        }
        var file = conduct.ofOffice(request.obligationId(), ifMatch);
        var pending = Conduct.pending(file, id, asked);
        if (decided == HappeningKind.CLOSED && pending.personId().equals(conduct.who().id())) {
            throw new Conduct.NotInThisState("核查须由申请人以外的人办理");
        }
        return records.view(file.record(Happening.What.about(pending, decided, words), conduct.who()));
    }
}
