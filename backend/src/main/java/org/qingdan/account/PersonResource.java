package org.qingdan.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingdan.shared.IfMatch;
import org.qingdan.shared.Missing;
import org.qingdan.shared.Order;
import org.qingdan.shared.Page;
import org.qingdan.shared.Paging;
import org.qingdan.shared.Roles;

/** Who may sign in and as what. Nobody is deleted: what people did keeps their name. */
@Path("/api/v1/people")
@Tag(name = "人员")
class PersonResource {

    private final People people;
    private final Administration administration;
    private final Clock clock;

    PersonResource(People people, Administration administration, Clock clock) {
        this.people = people;
        this.administration = administration;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Operation(operationId = "listPeople", summary = "人员列表", description = "按用户名排列。sort 可用 position、fullName、role、unit、createdAt。")
    public Page<PersonView> list(@BeanParam PersonFilter filter, @BeanParam @Valid Paging paging) {
        var now = clock.instant();
        var views = people.matching(filter).stream().map(person -> PersonView.of(person, now)).toList();
        var sorted = new Order<PersonView>()
                .by("fullName", PersonView::fullName)
                .by("role", PersonView::role)
                .by("unit", person -> person.unit() == null ? null : person.unit().name())
                .by("createdAt", PersonView::createdAt)
                .sorted(views, filter.sort());
        return Page.of(sorted, paging, page -> page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Operation(operationId = "getPerson", summary = "一个人员")
    public PersonView get(String id) {
        return PersonView.of(person(id), clock.instant());
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Operation(operationId = "addPerson", summary = "新增人员", description = """
            答一次性密码，只显示这一次；本人登录后须先修改。用户名不可更改，也不可再次使用。""")
    @APIResponse(responseCode = "201", description = "已新增", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = NewAccount.class)))
    public RestResponse<NewAccount> add(@NotNull @Valid NewPerson request) {
        var account = administration.add(request);
        return RestResponse.ResponseBuilder.ok(account).status(RestResponse.Status.CREATED)
                .location(URI.create("/api/v1/people/" + account.person().id())).build();
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Operation(operationId = "editPerson", summary = "修改人员", description = """
            姓名、角色、单位、启用与停用，即刻生效。停用的人其会话与令牌随即失效；至少保留一个启用的管理员。""")
    public PersonView edit(String id,
            @Parameter(description = "所见版本的 ETag", example = "\"3\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PersonEdit edit) {
        var person = person(id);
        IfMatch.require(ifMatch, person.version());
        administration.edit(person, edit);
        return PersonView.of(person, clock.instant());
    }

    @POST
    @Path("{id}/password")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Operation(operationId = "resetPassword", summary = "重置密码", description = """
            答新的一次性密码，只显示这一次；解除锁定，并结束其全部会话。""")
    public NewAccount resetPassword(String id) {
        return administration.resetPassword(person(id));
    }

    private Person person(String id) {
        return people.findByIdOptional(id).orElseThrow(() -> new Missing("人员", id));
    }
}
