package org.qingdan.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows people by the sessions of their browsers. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<SessionRequest> {

    private final Identities identities;

    SessionIdentityProvider(Identities identities) {
        this.identities = identities;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                identities.ofSession(request.secret()).orElseThrow(AuthenticationFailedException::new));
    }
}
