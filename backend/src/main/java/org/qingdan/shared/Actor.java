package org.qingdan.shared;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Who is acting in this request, as far as other features need to know. Sign-in puts what is asked for here into the
 * identity, under the names below; nobody outside sign-in knows how a person is stored.
 */
@RequestScoped
public class Actor {

    /** Names of the identity's attributes: the person's id (String), full name (String), unit id (String, or absent). */
    public static final String PERSON_ID = "qingdan.person.id";
    public static final String PERSON_NAME = "qingdan.person.name";
    public static final String UNIT_ID = "qingdan.person.unit";

    /** Why somebody who is known may do nothing yet: a sentence in Chinese (String), or absent. */
    public static final String MAY_NOTHING = "qingdan.person.may-nothing";

    private final SecurityIdentity identity;

    Actor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public String personId() {
        return identity.getAttribute(PERSON_ID);
    }

    public String personName() {
        return identity.getAttribute(PERSON_NAME);
    }

    /** The unit the person acts for; empty for the office, leaders and administrators. */
    public Optional<String> unitId() {
        return Optional.ofNullable(identity.getAttribute(UNIT_ID));
    }
}
