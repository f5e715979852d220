package org.qingdan.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.qingdan.shared.Actor;

/**
 * Who stands behind a secret, as the rest of the service sees them. Role, unit and standing are read anew for every
 * request, so that what an administrator changes holds at once.
 */
@ApplicationScoped
class Identities {

    /** The scope of the token that the request came with (TokenScope), or absent. */
    static final String TOKEN_SCOPE = "qingdan.token.scope";
    /** What writes of this session must carry (String), or absent. */
    static final String CSRF_TOKEN = "qingdan.session.csrf-token";

    private final Sessions sessions;
    private final ApiTokens tokens;

    Identities(Sessions sessions, ApiTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Transactional
    Optional<SecurityIdentity> ofSession(String secret) {
        return sessions.holder(secret)
                .map(person -> of(person).addAttribute(CSRF_TOKEN, Secrets.csrfToken(secret)).build());
    }

    @Transactional
    Optional<SecurityIdentity> ofToken(String secret) {
        return tokens.good(secret)
                .map(token -> of(token.person()).addAttribute(TOKEN_SCOPE, token.scope()).build());
    }

    private static QuarkusSecurityIdentity.Builder of(Person person) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.userName()))
                .addAttribute(Actor.PERSON_ID, person.id())
                .addAttribute(Actor.PERSON_NAME, person.fullName());
        if (person.unit() != null) {
            identity.addAttribute(Actor.UNIT_ID, person.unit().id());
        }
        // somebody else knows the password: until it is changed this is nobody's role
        if (person.mustChangePassword()) {
            return identity.addAttribute(Actor.MAY_NOTHING, "请先修改初始密码：POST /api/v1/session/password");
        }
        return identity.addRole(person.role().name());
    }
}
