package org.qingdan.account;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingdan.shared.Actor;
import org.qingdan.shared.Personal;

/** Coming in, being somebody, going out. */
@Path("/api/v1/session")
@Tag(name = "登录")
class SessionResource {

    private final Door door;
    private final People people;
    private final Actor actor;
    private final SecurityIdentity identity;
    private final CurrentVertxRequest current;

    SessionResource(Door door, People people, Actor actor, SecurityIdentity identity, CurrentVertxRequest current) {
        this.door = door;
        this.people = people;
        this.actor = actor;
        this.identity = identity;
        this.current = current;
    }

    @GET
    @PermitAll
    @Personal
    @Transactional
    @Operation(operationId = "getSession", summary = "当前登录的人", description = """
            未登录或会话已过期时 person 为 null，不答 401。页面打开时先取这里，得到 csrfToken。""")
    public SessionView get() {
        return actor.isKnown()
                ? SessionView.of(people.findById(actor.personId()), identity.getAttribute(Identities.CSRF_TOKEN))
                : SessionView.NOBODY;
    }

    @POST
    @PermitAll
    @Operation(operationId = "signIn", summary = "登录", description = """
            成功则设置会话 Cookie（HttpOnly、SameSite=Strict）并答所登录的人与 csrfToken。\
            mustChangePassword 为 true 时须先修改密码。""")
    public RestResponse<SessionView> signIn(@NotNull @Valid SignIn request) {
        return enter(door.enter(request, SignInMechanism.sessionSecret(http()), http().request()));
    }

    @DELETE
    @Authenticated
    @Operation(operationId = "signOut", summary = "退出登录", description = "会话立即失效，同一 Cookie 不能再用。")
    public RestResponse<Void> signOut() {
        door.leave(SignInMechanism.sessionSecret(http()));
        return RestResponse.ResponseBuilder.<Void>noContent().cookie(cookie("").maxAge(0).build()).build();
    }

    @POST
    @Path("password")
    @Authenticated
    @Operation(operationId = "changeOwnPassword", summary = "修改本人密码", description = """
            本人的其他会话随即失效，本会话换新 Cookie 与 csrfToken。""")
    public RestResponse<SessionView> changePassword(@NotNull @Valid PasswordChange request) {
        return enter(door.changePassword(actor.personId(), request, http().request()));
    }

    private RestResponse<SessionView> enter(Door.Entered entered) {
        return RestResponse.ResponseBuilder.ok(entered.session())
                .cookie(cookie(entered.secret()).build()).build();
    }

    /** Without a lifetime of its own: it goes when the browser does, or earlier when the session is over. */
    private NewCookie.Builder cookie(String secret) {
        return new NewCookie.Builder(SignInMechanism.COOKIE).value(secret).path("/api").httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT).secure(http().request().isSSL());
    }

    private RoutingContext http() {
        return current.getCurrent();
    }
}
