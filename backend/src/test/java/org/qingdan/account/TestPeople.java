package org.qingdan.account;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.qingdan.unit.Unit;
import org.qingdan.unit.UnitKind;

/** One person per role, made when first asked for, and requests in their names. */
@ApplicationScoped
public class TestPeople {

    public static final String PASSWORD = "long enough to keep";

    private final People people;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Passwords passwords;
    private final EntityManager em;
    private final Clock clock;
    private String passwordHash;

    TestPeople(People people, Sessions sessions, ApiTokens tokens, Passwords passwords, EntityManager em, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.em = em;
        this.clock = clock;
    }

    /** A request of somebody in this role who has signed in with a browser. */
    public RequestSpecification as(String role) {
        return inBrowser(role.toLowerCase(Locale.ROOT), role, null);
    }

    /** A request of somebody who acts for this unit. */
    public RequestSpecification asUnit(String unitId) {
        return inBrowser("unit-" + unitId, "UNIT", unitId);
    }

    /** A request of somebody in this role who has not changed their first password. */
    public RequestSpecification asNewcomer(String role) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var person = person("new-" + role.toLowerCase(Locale.ROOT), role, null);
            person.receivePassword(passwordHash);
            return browser(sessions.open(person));
        });
    }

    /** A request of a program that acts for somebody in this role; scope READ or WRITE. */
    public RequestSpecification asProgram(String role, String scope) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var secret = ApiToken.PREFIX + Secrets.random();
            var id = Secrets.hash(secret).substring(0, 20);
            tokens.persist(new ApiToken(id, person(role.toLowerCase(Locale.ROOT), role, null), "test", TokenScope.valueOf(scope),
                    Secrets.hash(secret), clock.instant(), LocalDate.now(clock)));
            return given().header("Authorization", "Bearer " + secret);
        });
    }

    /** Somebody with {@link #PASSWORD}, as if nothing had happened to them before. */
    String fresh(String userName, String role) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var person = person(userName, role, null);
            person.choosePassword(passwordHash);
            person.enable(true);
            return person.id();
        });
    }

    static RequestSpecification browser(String secret) {
        return given().cookie(SignInMechanism.COOKIE, secret).header("X-CSRF-Token", Secrets.csrfToken(secret));
    }

    private RequestSpecification inBrowser(String userName, String role, String unitId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var person = person(userName, role, unitId);
            if (person.mustChangePassword()) {
                person.choosePassword(passwordHash);
            }
            return browser(sessions.open(person));
        });
    }

    private Person person(String userName, String role, String unitId) {
        if (passwordHash == null) {
            passwordHash = passwords.hash(PASSWORD);
        }
        return people.named(userName).orElseGet(() -> {
            var person = new Person(userName, "测试用户", PersonRole.valueOf(role), unit(role, unitId), passwordHash, clock.instant());
            person.choosePassword(passwordHash);
            people.persist(person);
            return person;
        });
    }

    private Unit unit(String role, String unitId) {
        if (!role.equals("UNIT")) {
            return null;
        }
        return unitId != null ? em.find(Unit.class, unitId)
                : em.createQuery("from Unit where kind = :kind order by id", Unit.class)
                        .setParameter("kind", UnitKind.DEPARTMENT).setMaxResults(1).getSingleResult();
    }
}
