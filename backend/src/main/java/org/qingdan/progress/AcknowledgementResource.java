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

/** 签收: a unit says that it has seen what it has to do. */
@Path("/api/v1/acknowledgements")
@Tag(name = "办理")
class AcknowledgementResource {

    private final Conduct conduct;
    private final Records records;

    AcknowledgementResource(Conduct conduct, Records records) {
        this.conduct = conduct;
        this.records = records;
    }

    @POST
    @RolesAllowed(Roles.UNIT)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "acknowledge", summary = "签收", description = "责任单位确认收到一个责任事项。")
    public HappeningView acknowledge(@Valid NewAcknowledgement acknowledgement, @HeaderParam("If-Match") String ifMatch) {
        var file = conduct.ofOwnUnit(acknowledgement.obligation(), ifMatch);
        Conduct.allowed(file, course -> course.state() == ObligationState.AWAITING_ACKNOWLEDGEMENT, "已经签收过");
        return records.view(file.record(Happening.What.of(HappeningKind.ACKNOWLEDGED, null), conduct.who()));
    }
}
