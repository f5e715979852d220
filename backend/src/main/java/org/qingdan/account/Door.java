package org.qingdan.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.qingdan.shared.ClientAddress;
import org.qingdan.shared.InvalidQuery;
import org.qingdan.shared.Limits;
import org.qingdan.shared.TooManyRequests;

/**
 * Lets people in and out. Transactions are short and begun by hand: none is open while a password is being hashed, and a
 * failed attempt stays counted though the request fails.
 */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger("qingdan.security");

    /** A session as its owner sees it, and the secret for the browser to hold. */
    record Entered(SessionView session, String secret) {
    }

    private final Attempts attempts;
    private final People people;
    private final Sessions sessions;
    private final Passwords passwords;
    private final AccountConfig config;
    private final List<String> exempt;
    private final Limits perAddress;
    private final Limits perUser;

    Door(Attempts attempts, People people, Sessions sessions, Passwords passwords, AccountConfig config,
            @ConfigProperty(name = "qingdan.rate-limit.exempt") Optional<List<String>> exempt) {
        this.attempts = attempts;
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.config = config;
        this.exempt = exempt.orElse(List.of());
        this.perAddress = new Limits(config.signIn().perAddress(), Duration.ofMinutes(1));
        this.perUser = new Limits(config.signIn().perUser(), Duration.ofMinutes(1));
    }

    /** @param formerSecret of a session that this browser still holds, and that is over now; perhaps null */
    Entered enter(SignIn request, String formerSecret, HttpServerRequest from) {
        var userName = request.userName().strip().toLowerCase(Locale.ROOT);
        var address = ClientAddress.of(from);
        if (!exempt.contains(address)) {
            limit(perAddress, address);
        }
        limit(perUser, userName);
        var person = attempts.succeeds(userName, request.password());
        if (person.isEmpty()) {
            LOG.infof("Sign-in refused for %s from %s", shown(userName), address);
            throw new WrongPassword(config.lockout());
        }
        LOG.infof("%s signed in from %s", userName, address);
        return QuarkusTransaction.requiringNew().call(() -> {
            if (formerSecret != null) {
                sessions.close(formerSecret);
            }
            var entering = people.findById(person.get());
            attempts.forgive(entering);
            return open(entering);
        });
    }

    void leave(String secret) {
        QuarkusTransaction.requiringNew().run(() -> sessions.close(secret));
    }

    /** All sessions of the person end, whoever may hold them; the one who changes it goes on in a new one. */
    Entered changePassword(String personId, PasswordChange change, HttpServerRequest from) {
        var person = QuarkusTransaction.requiringNew().call(() -> people.findById(personId));
        limit(perUser, person.userName());
        if (attempts.succeeds(person.userName(), change.currentPassword()).isEmpty()) {
            LOG.infof("%s gave a wrong current password from %s", person.userName(), ClientAddress.of(from));
            throw InvalidQuery.of("currentPassword", "现在的密码不对，或账号已锁定");
        }
        QuarkusTransaction.requiringNew().run(() -> attempts.forgive(people.findById(personId)));
        person.checkChoice(change.currentPassword(), change.newPassword());
        var hash = passwords.hash(change.newPassword());
        LOG.infof("%s changed their password from %s", person.userName(), ClientAddress.of(from));
        return QuarkusTransaction.requiringNew().call(() -> {
            var changing = people.findById(personId);
            changing.choosePassword(hash);
            sessions.closeAll(changing);
            return open(changing);
        });
    }

    private Entered open(Person person) {
        var secret = sessions.open(person);
        return new Entered(SessionView.of(person, Secrets.csrfToken(secret)), secret);
    }

    private static void limit(Limits limits, String who) {
        var wait = limits.count(who);
        if (!wait.isZero()) {
            throw new TooManyRequests(wait);
        }
    }

    /** What a stranger sent may hold line breaks, and may be a password in the wrong field: only names that can be are logged. */
    private static String shown(String userName) {
        return userName.matches("[a-z0-9._-]{2,40}") ? userName : "a name that nobody can have";
    }
}
