package org.qingdan.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qingdan.shared.Missing;
import org.qingdan.shared.Preconditions;
import org.qingdan.shared.Roles;
import org.qingdan.task.DeadlineList;
import org.qingdan.task.DeadlineRow;
import org.qingdan.task.Journal;
import org.qingdan.task.LedgerDays;

/** 事件: the office records that what RELATIVE deadlines wait for has happened. */
@Path("/api/v1/occurrences")
@Tag(name = "办理")
class OccurrenceResource {

    private final Conduct conduct;
    private final Journal journal;
    private final DeadlineList deadlines;
    private final LedgerDays days;
    private final Preconditions preconditions;

    OccurrenceResource(Conduct conduct, Journal journal, DeadlineList deadlines, LedgerDays days,
            Preconditions preconditions) {
        this.conduct = conduct;
        this.journal = journal;
        this.deadlines = deadlines;
        this.days = days;
        this.preconditions = preconditions;
    }

    @POST
    @RolesAllowed(Roles.OFFICE)
    @ResponseStatus(204)
    @Transactional
    @Operation(operationId = "recordOccurrence", summary = "记录触发事件", description = """
            等待此事件的时限从发生日起算；可更正或撤回，先前的记录保留，asOf 仍按当时所知。If-Match 取自 /deadlines/{id}。""")
    public void record(@Valid NewOccurrence occurrence, @HeaderParam("If-Match") String ifMatch) {
        var deadline = deadlines.byId(occurrence.deadline(), days.on(null));
        preconditions.check(ifMatch, deadline);
        if (deadline.trigger() == null) {
            throw new Conduct.NotInThisState("这个时限不等待任何事件");
        }
        if (occurrence.occurredOn() != null && occurrence.occurredOn().isAfter(conduct.today())) {
            throw new Conduct.NotInThisState("发生日不能晚于今天");
        }
        journal.occurred(deadline.notice().id(), deadline.trigger().text(), occurrence.occurredOn(), occurrence.note(),
                conduct.who());
    }
}
