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

/** 销号: asked for by the unit, granted by a second person in the office. */
@Path("/api/v1/closures")
@Tag(name = "办理")
class ClosureResource {

    private final Conduct conduct;
    private final Records records;
    private final Decisions decisions;

    ClosureResource(Conduct conduct, Records records, Decisions decisions) {
        this.conduct = conduct;
        this.records = records;
        this.decisions = decisions;
    }

    @POST
    @RolesAllowed(Roles.UNIT)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "askForClosure", summary = "申请销号（自报完成）", description = "自报完成仍计为未办结，核查通过才算销号。")
    public HappeningView ask(@Valid Words words, @HeaderParam("If-Match") String ifMatch) {
        var file = conduct.ofOwnUnit(words.obligation(), ifMatch);
        Conduct.allowed(file, course -> course.state() == ObligationState.IN_PROGRESS, "签收之后才能申请销号，每次只能有一件待核查");
        return records.view(file.record(Happening.What.of(HappeningKind.CLOSURE_REQUESTED, words.note()), conduct.who()));
    }

    @POST
    @Path("{id}/grant")
    @RolesAllowed(Roles.OFFICE)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "grantClosure", summary = "销号（核查通过）")
    public HappeningView grantClosure(String id, @Valid Decision decision, @HeaderParam("If-Match") String ifMatch) {
        return decisions.decide(id, HappeningKind.CLOSURE_REQUESTED, HappeningKind.CLOSED, decision, ifMatch);
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Roles.OFFICE)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "refuseClosure", summary = "核查未通过（须说明理由）")
    public HappeningView refuseClosure(String id, @Valid Decision decision, @HeaderParam("If-Match") String ifMatch) {
        return decisions.decide(id, HappeningKind.CLOSURE_REQUESTED, HappeningKind.CLOSURE_REFUSED, decision, ifMatch);
    }
}
