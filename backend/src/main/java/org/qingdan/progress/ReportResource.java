package org.qingdan.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qingdan.shared.Roles;
import org.qingdan.task.Happening;
import org.qingdan.task.HappeningKind;
import org.qingdan.task.ObligationState;

/** 进展: what a unit has done since. */
@Path("/api/v1/reports")
@Tag(name = "办理")
class ReportResource {

    private final Conduct conduct;
    private final Records records;
    private final Decisions decisions;

    ReportResource(Conduct conduct, Records records, Decisions decisions) {
        this.conduct = conduct;
        this.records = records;
        this.decisions = decisions;
    }

    @POST
    @RolesAllowed(Roles.UNIT)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "report", summary = "反馈进展", description = "只增不改；更正是一次新的反馈，以 corrects 指明所更正的那次。")
    public HappeningView report(@Valid NewReport report, @HeaderParam("If-Match") String ifMatch) {
        var file = conduct.ofOwnUnit(report.obligation(), ifMatch);
        Conduct.allowed(file, course -> course.state() == ObligationState.IN_PROGRESS, "签收之后、办结之前才能反馈进展");
        if (report.corrects() != null && file.find(report.corrects()).filter(one -> one.kind() == HappeningKind.REPORTED).isEmpty()) {
            throw new Conduct.NotInThisState("所更正的反馈不在这个责任事项中");
        }
        var percent = report.withoutChange() ? file.course().percent() : report.percent();
        var happening = file.record(new Happening.What(HappeningKind.REPORTED, report.corrects(), null, percent, null), conduct.who());
        records.keep(happening, report);
        return records.view(happening);
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.OFFICE)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "acceptReport", summary = "采纳进展")
    public HappeningView acceptReport(String id, @Valid Decision decision, @HeaderParam("If-Match") String ifMatch) {
        return decisions.decide(id, HappeningKind.REPORTED, HappeningKind.REPORT_ACCEPTED, decision, ifMatch);
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(Roles.OFFICE)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "returnReport", summary = "退回进展（须说明理由）")
    public HappeningView returnReport(String id, @Valid Decision decision, @HeaderParam("If-Match") String ifMatch) {
        return decisions.decide(id, HappeningKind.REPORTED, HappeningKind.REPORT_RETURNED, decision, ifMatch);
    }
}
