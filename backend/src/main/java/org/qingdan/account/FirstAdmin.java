package org.qingdan.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A service without people makes itself one administrator, whose one-time password is printed once and kept nowhere. */
@ApplicationScoped
class FirstAdmin {

    static final String USER_NAME = "admin";

    private static final Logger LOG = Logger.getLogger(FirstAdmin.class);

    private final People people;
    private final Passwords passwords;
    private final AccountConfig config;
    private final Clock clock;

    FirstAdmin(People people, Passwords passwords, AccountConfig config, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes @Priority(30) StartupEvent event) {
        if (config.firstAdmin()) {
            make().ifPresent(password -> LOG.warnf("""

                    ------------------------------------------------------------
                    首次启动，已建立管理员账号 / first administrator:
                        用户名 user name          %s
                        一次性密码 one-time password  %s
                    只显示这一次，登录后须先修改 / shown once, to be changed at sign-in
                    ------------------------------------------------------------""", USER_NAME, password));
        }
    }

    /** The one-time password; empty where there are people, be it because another instance has just made one. */
    Optional<String> make() {
        var password = Secrets.oneTimePassword();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                if (people.count() > 0) {
                    return Optional.empty();
                }
                people.persistAndFlush(new Person(USER_NAME, "管理员", PersonRole.ADMIN, null, passwords.hash(password),
                        clock.instant()));
                return Optional.of(password);
            });
        } catch (PersistenceException e) {
            LOG.debug("Another instance was first to make an administrator", e);
            return Optional.empty();
        }
    }
}
