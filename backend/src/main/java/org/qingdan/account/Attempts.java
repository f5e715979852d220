package org.qingdan.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Compares passwords. Each comparison is counted as failed before it is made and forgiven after it has succeeded: a
 * hundred guesses at the same moment are so still no more than the few that an account allows.
 */
@ApplicationScoped
class Attempts {

    private static final Logger LOG = Logger.getLogger("qingdan.security");

    /** What is known of an account when somebody tries to get in. */
    record Attempt(String personId, String passwordHash) {
    }

    private final People people;
    private final Passwords passwords;
    private final EntityManager em;
    private final AccountConfig config;
    private final Clock clock;

    Attempts(People people, Passwords passwords, EntityManager em, AccountConfig config, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.em = em;
        this.config = config;
        this.clock = clock;
    }

    /** The id of the person with this name and password; empty also where the account is locked or disabled. */
    Optional<String> succeeds(String userName, String password) {
        var attempt = QuarkusTransaction.requiringNew().call(() -> begin(userName));
        if (attempt.isEmpty()) {
            passwords.matchNobodys(password);
            return Optional.empty();
        }
        return attempt.filter(known -> passwords.matches(password, known.passwordHash())).map(Attempt::personId);
    }

    /** Counts, unless the account is closed. A bulk update, so that guesses of strangers are no edits of the person. */
    private Optional<Attempt> begin(String userName) {
        var now = clock.instant();
        int counted = em.createQuery("""
                update Person p set p.lockedUntil = null,
                    p.failedAttempts = case when p.lockedUntil is null then p.failedAttempts + 1 else 1 end
                where p.userName = :userName and p.enabled = true and (p.lockedUntil is null or p.lockedUntil <= :now)
                """)
                .setParameter("userName", userName).setParameter("now", now).executeUpdate();
        if (counted == 0) {
            return Optional.empty();
        }
        // the row is ours since the count: whoever comes at the same moment waits and then finds it locked
        int locked = em.createQuery("update Person set lockedUntil = :until where userName = :userName and failedAttempts >= :most")
                .setParameter("until", now.plus(config.lockout().duration()))
                .setParameter("userName", userName).setParameter("most", config.lockout().attempts()).executeUpdate();
        if (locked > 0) {
            LOG.warnf("The account %s has had too many attempts and is locked unless this one succeeds", userName);
        }
        return people.named(userName).map(person -> new Attempt(person.id(), person.passwordHash()));
    }

    /** Forgets the failures. In bulk like the counting, so that signing in is no edit either. */
    void forgive(Person person) {
        em.createQuery("update Person p set p.failedAttempts = 0, p.lockedUntil = null where p.id = :id")
                .setParameter("id", person.id()).executeUpdate();
    }
}
