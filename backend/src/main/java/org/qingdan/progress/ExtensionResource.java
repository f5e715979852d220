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
import org.qingdan.task.Course;
import org.qingdan.task.Happening;
import org.qingdan.task.HappeningKind;

/** 延期: more time, asked for before the date and decided by the office. */
@Path("/api/v1/extensions")
@Tag(name = "办理")
class ExtensionResource {

    private final Conduct conduct;
    private final Records records;
    private final Decisions decisions;

    ExtensionResource(Conduct conduct, Records records, Decisions decisions) {
        this.conduct = conduct;
        this.records = records;
        this.decisions = decisions;
    }

    @POST
    @RolesAllowed(Roles.UNIT)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "askForExtension", summary = "申请延期", description = "须在到期前提出；最初的到期日永远保留。")
    public HappeningView ask(@Valid NewExtension extension, @HeaderParam("If-Match") String ifMatch) {
        var file = conduct.ofOwnUnit(extension.obligation(), ifMatch);
        Conduct.allowed(file, Course::isUnderWay, "签收之后、办结之前才能申请延期");
        Conduct.allowed(file, course -> !course.extensionAsked(), "已有一件延期申请待办");
        var due = file.dueOn();
        if (due == null || conduct.today().isAfter(due)) {
            throw new Conduct.NotInThisState(due == null ? "没有到期日，无需延期" : due + " 已经到期，延期须在到期前提出");
        }
        if (!extension.dueOn().isAfter(due)) {
            throw new Conduct.NotInThisState("新的到期日须晚于 " + due);
        }
        return records.view(file.record(new Happening.What(HappeningKind.EXTENSION_REQUESTED, null, extension.dueOn(), null,
                extension.reason()), conduct.who()));
    }

    @POST
    @Path("{id}/grant")
    @RolesAllowed(Roles.OFFICE)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "grantExtension", summary = "同意延期")
    public HappeningView grantExtension(String id, @Valid Decision decision, @HeaderParam("If-Match") String ifMatch) {
        return decisions.decide(id, HappeningKind.EXTENSION_REQUESTED, HappeningKind.EXTENSION_GRANTED, decision, ifMatch);
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Roles.OFFICE)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "refuseExtension", summary = "不同意延期（须说明理由）")
    public HappeningView refuseExtension(String id, @Valid Decision decision, @HeaderParam("If-Match") String ifMatch) {
        return decisions.decide(id, HappeningKind.EXTENSION_REQUESTED, HappeningKind.EXTENSION_REFUSED, decision, ifMatch);
    }
}
