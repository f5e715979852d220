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

/** 工作方案: what a unit intends, version by version. */
@Path("/api/v1/plans")
@Tag(name = "办理")
class PlanResource {

    private final Conduct conduct;
    private final Records records;
    private final Decisions decisions;

    PlanResource(Conduct conduct, Records records, Decisions decisions) {
        this.conduct = conduct;
        this.records = records;
        this.decisions = decisions;
    }

    @POST
    @RolesAllowed(Roles.UNIT)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "submitPlan", summary = "报送工作方案", description = "再次报送即为新版本，须重新审核。")
    public HappeningView submit(@Valid NewPlan plan, @HeaderParam("If-Match") String ifMatch) {
        var file = conduct.ofOwnUnit(plan.obligation(), ifMatch);
        Conduct.allowed(file, course -> course.state() == ObligationState.IN_PROGRESS, "签收之后、办结之前才能报送工作方案");
        var happening = file.record(Happening.What.of(HappeningKind.PLAN_SUBMITTED, plan.note()), conduct.who());
        records.keep(happening, plan.steps());
        return records.view(happening);
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.OFFICE)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "acceptPlan", summary = "同意工作方案")
    public HappeningView acceptPlan(String id, @Valid Decision decision, @HeaderParam("If-Match") String ifMatch) {
        return decisions.decide(id, HappeningKind.PLAN_SUBMITTED, HappeningKind.PLAN_ACCEPTED, decision, ifMatch);
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(Roles.OFFICE)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "returnPlan", summary = "退回工作方案（须说明理由）")
    public HappeningView returnPlan(String id, @Valid Decision decision, @HeaderParam("If-Match") String ifMatch) {
        return decisions.decide(id, HappeningKind.PLAN_SUBMITTED, HappeningKind.PLAN_RETURNED, decision, ifMatch);
    }
}
