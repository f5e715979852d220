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
import org.qingdan.task.ObligationState;

/** What the office does of its own accord: reopens what was closed, ends what is no longer to be done. */
@Path("/api/v1")
@Tag(name = "办理")
class OfficeResource {

    private final Conduct conduct;
    private final Records records;

    OfficeResource(Conduct conduct, Records records) {
        this.conduct = conduct;
        this.records = records;
    }

    @POST
    @Path("reopenings")
    @RolesAllowed(Roles.OFFICE)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "reopen", summary = "重新打开", description = "销号之后发现问题，说明理由重新打开；记录可见。")
    public HappeningView reopen(@Valid Words words, @HeaderParam("If-Match") String ifMatch) {
        var file = conduct.ofOffice(words.obligation(), ifMatch);
        Conduct.allowed(file, course -> course.state() == ObligationState.CLOSED, "没有销号，无需重新打开");
        return records.view(file.record(Happening.What.of(HappeningKind.REOPENED, words.note()), conduct.who()));
    }

    @POST
    @Path("cancellations")
    @RolesAllowed(Roles.OFFICE)
    @ResponseStatus(201)
    @Transactional
    @Operation(operationId = "cancel", summary = "终止", description = "不再办理或并入其他事项，须说明理由。")
    public HappeningView cancel(@Valid Words words, @HeaderParam("If-Match") String ifMatch) {
        var file = conduct.ofOffice(words.obligation(), ifMatch);
        Conduct.allowed(file, Course::isOpen, "已经办结，不能终止");
        return records.view(file.record(Happening.What.of(HappeningKind.CANCELLED, words.note()), conduct.who()));
    }
}
