package org.qingdan.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** The browsers that somebody has signed in with. What the browser holds is not kept here, only its hash. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<WebSession, String> {

    private final AccountConfig config;
    private final Clock clock;

    Sessions(AccountConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Opens a session and gives the secret that the browser is to hold. */
    String open(Person person) {
        // whoever comes in sweeps up what is over: nothing else needs it gone
        delete("createdAt < ?1", clock.instant().minus(config.session().absolute()));
        var secret = Secrets.random();
        persist(new WebSession(Secrets.hash(secret), person, clock.instant()));
        return secret;
    }

    /** Whose session this is, if it still is one. */
    Optional<Person> holder(String secret) {
        var now = clock.instant();
        var session = find("from WebSession s join fetch s.person p left join fetch p.unit where s.hash = ?1",
                Secrets.hash(secret)).firstResultOptional().filter(known -> !known.isOver(config.session(), now));
        // in bulk: it does not mind if the session is closed at the same moment
        session.filter(known -> known.isWorthNoting(now))
                .ifPresent(known -> update("lastSeenAt = ?1 where hash = ?2", now, known.hash()));
        return session.map(WebSession::person).filter(Person::enabled);
    }

    void close(String secret) {
        deleteById(Secrets.hash(secret));
    }

    void closeAll(Person person) {
        delete("person", person);
    }
}
