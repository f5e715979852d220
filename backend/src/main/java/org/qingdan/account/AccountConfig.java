package org.qingdan.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about signing in. */
@ConfigMapping(prefix = "qingdan.account")
interface AccountConfig {

    /** Whether a service without people makes itself an administrator. */
    @WithDefault("true")
    boolean firstAdmin();

    Lockout lockout();

    Session session();

    SignIn signIn();

    Token token();

    /** When wrong passwords close an account, and for how long. */
    interface Lockout {

        @WithDefault("5")
        int attempts();

        @WithDefault("PT15M")
        Duration duration();
    }

    /** How long a session lasts unused, and at most. */
    interface Session {

        @WithDefault("PT1H")
        Duration idle();

        @WithDefault("PT12H")
        Duration absolute();
    }

    /** How many attempts per minute, whether they succeed or not; a whole office may share one address. */
    interface SignIn {

        @WithDefault("60")
        int perAddress();

        @WithDefault("10")
        int perUser();
    }

    /** How long tokens last, and how many one person may have at a time. */
    interface Token {

        @WithDefault("365")
        int days();

        @WithDefault("20")
        int perPerson();
    }
}
