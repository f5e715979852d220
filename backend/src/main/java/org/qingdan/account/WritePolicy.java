package org.qingdan.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.qingdan.shared.NotAllowed;

/**
 * What holds for every write whatever it writes. From a browser it carries the session's token, which a foreign page
 * cannot know; with a token it needs one of scope WRITE, and even that does not hand out passwords, sessions or tokens:
 * a stolen token must not outlive its revocation. Applied to all requests because it has no name.
 */
@ApplicationScoped
class WritePolicy implements HttpSecurityPolicy {

    static final String CSRF_HEADER = "X-CSRF-Token";

    private static final String SIGN_IN = "/api/v1/session";
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public Uni<CheckResult> checkPermission(RoutingContext request, Uni<SecurityIdentity> identity,
            AuthorizationRequestContext context) {
        if (READS.contains(request.request().method())) {
            return CheckResult.permit();
        }
        if (SignInMechanism.bearerToken(request) != null) {
            // as REST will match it: without ;parameters
            var path = HttpSecurityUtils.pathWithoutMatrixParams(request.normalizedPath());
            return identity.onItem().transform(program -> allow(program, path));
        }
        var secret = SignInMechanism.sessionSecret(request);
        // signing in: the cookie is perhaps an old one, and a foreign page cannot send JSON here
        boolean signingIn = request.request().method() == HttpMethod.POST && request.normalizedPath().equals(SIGN_IN);
        if (secret == null || signingIn || equal(Secrets.csrfToken(secret), request.request().getHeader(CSRF_HEADER))) {
            return CheckResult.permit();
        }
        return Uni.createFrom().failure(new NotAllowed("缺少 " + CSRF_HEADER + " 或其值不对，请从 GET /api/v1/session 取得"));
    }

    private static CheckResult allow(SecurityIdentity program, String path) {
        if (program.getAttribute(Identities.TOKEN_SCOPE) == TokenScope.READ) {
            throw new NotAllowed("此令牌只读");
        }
        if (path.matches("/api/v1/(session|tokens|people)(/.*)?")) {
            throw new NotAllowed("令牌不能用于登录、令牌与人员的管理，请登录后操作");
        }
        return CheckResult.PERMIT;
    }

    private static boolean equal(String expected, String given) {
        return given != null && MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
