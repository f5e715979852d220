package org.qingdan.account;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * The two ways to say who one is: a program's Bearer token, or the cookie of a session. A token that is shown counts
 * alone; a cookie that is no good (any more) is as good as none, a token that is no good is a refusal.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

    static final String COOKIE = "qingdan_session";

    private static final String BEARER = "Bearer ";

    /** The token that this request shows, or null. */
    static String bearerToken(RoutingContext request) {
        var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        boolean bearer = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer ? header.substring(BEARER.length()).strip() : null;
    }

    /** The secret of the session that this request comes from, or null. */
    static String sessionSecret(RoutingContext request) {
        var cookie = request.request().getCookie(COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        var token = bearerToken(request);
        if (token != null) {
            return providers.authenticate(new TokenAuthenticationRequest(new TokenCredential(token, "bearer")));
        }
        var secret = sessionSecret(request);
        return secret == null ? Uni.createFrom().nullItem() : providers.authenticate(new SessionRequest(secret))
                .onFailure(AuthenticationFailedException.class).recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(
                new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class, SessionRequest.class);
    }
}
