package org.qingdan.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingdan.shared.Actor;
import org.qingdan.shared.InvalidQuery;
import org.qingdan.shared.Missing;
import org.qingdan.shared.Page;
import org.qingdan.shared.Paging;
import org.qingdan.shared.Roles;
import org.qingdan.shared.StableId;

/** What programs sign in with; everybody has their own, administrators see all. */
@Path("/api/v1/tokens")
@Tag(name = "令牌")
class TokenResource {

    private final ApiTokens tokens;
    private final People people;
    private final AccountConfig config;
    private final Actor actor;
    private final Clock clock;

    TokenResource(ApiTokens tokens, People people, AccountConfig config, Actor actor, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.config = config;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.OFFICE, Roles.UNIT, Roles.LEADER, Roles.ADMIN})
    @Transactional
    @Operation(operationId = "listTokens", summary = "令牌列表", description = "本人的令牌，管理员为所有人的；新的在前，已撤销的也列出。")
    public Page<TokenView> list(@BeanParam @Valid Paging paging) {
        var today = LocalDate.now(clock);
        return Page.of(tokens.of(actor.is(Roles.ADMIN) ? null : actor.personId()), paging,
                page -> page.stream().map(token -> TokenView.of(token, today)).toList());
    }

    @POST
    @RolesAllowed({Roles.OFFICE, Roles.UNIT, Roles.LEADER, Roles.ADMIN})
    @Transactional
    @Operation(operationId = "addToken", summary = "新建令牌", description = """
            程序以 Authorization: Bearer 加 secret 访问，权限同本人且不超出 scope。secret 只显示这一次。""")
    @APIResponse(responseCode = "201", description = "已新建", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TokenView.Issued.class)))
    public RestResponse<TokenView.Issued> add(@NotNull @Valid NewToken request) {
        var today = LocalDate.now(clock);
        var owner = people.findById(actor.personId());
        if (tokens.of(owner.id()).stream().filter(token -> token.isGood(today)).count() >= config.token().perPerson()) {
            throw new TooManyTokens(config.token().perPerson());
        }
        var secret = ApiToken.PREFIX + Secrets.random();
        var hash = Secrets.hash(secret);
        var token = new ApiToken(StableId.of("token", hash), owner, request.name().strip(), request.scope(), hash,
                clock.instant(), expiry(request, today));
        tokens.persistAndFlush(token);
        return RestResponse.ResponseBuilder.ok(new TokenView.Issued(TokenView.of(token, today), secret))
                .status(RestResponse.Status.CREATED).location(URI.create("/api/v1/tokens/" + token.id())).build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.OFFICE, Roles.UNIT, Roles.LEADER, Roles.ADMIN})
    @Transactional
    @Operation(operationId = "revokeToken", summary = "撤销令牌", description = "即刻失效，不可恢复；列表中仍可看到。")
    public void revoke(String id) {
        tokens.findByIdOptional(id)
                .filter(token -> actor.is(Roles.ADMIN) || token.person().id().equals(actor.personId()))
                .orElseThrow(() -> new Missing("令牌", id))
                .revoke(clock.instant());
    }

    private LocalDate expiry(NewToken request, LocalDate today) {
        var latest = today.plusDays(config.token().days());
        var wanted = request.expiresOn() == null ? latest : request.expiresOn();
        if (wanted.isBefore(today) || wanted.isAfter(latest)) {
            throw InvalidQuery.of("expiresOn", "须在今天至 " + latest + " 之间");
        }
        return wanted;
    }
}
