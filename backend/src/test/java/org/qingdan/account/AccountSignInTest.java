package org.qingdan.account;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Coming in with a password, being remembered by a cookie, and being forgotten. */
@QuarkusTest
class AccountSignInTest {

    @Inject
    TestPeople people;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Test
    void whoSignsInIsKnownUntilTheySignOut() {
        people.fresh("comes-and-goes", "OFFICE");
        var answer = signIn("comes-and-goes", TestPeople.PASSWORD).statusCode(200)
                .body("person.userName", is("comes-and-goes")).body("person.role", is("OFFICE"))
                .body("person.mustChangePassword", is(false)).body("csrfToken", notNullValue())
                .header("Cache-Control", "no-store").extract();
        var secret = answer.cookie(SignInMechanism.COOKIE);
        var browser = given().cookie(SignInMechanism.COOKIE, secret);

        browser.get("/api/v1/session").then().statusCode(200).header("Cache-Control", "no-store")
                .body("person.userName", is("comes-and-goes")).body("csrfToken", is(answer.path("csrfToken").toString()));
        given().cookie(SignInMechanism.COOKIE, secret).header("X-CSRF-Token", answer.path("csrfToken").toString())
                .delete("/api/v1/session").then().statusCode(204).cookie(SignInMechanism.COOKIE, emptyOrNullString());
        given().cookie(SignInMechanism.COOKIE, secret).get("/api/v1/session").then().statusCode(200)
                .body("person", nullValue());
        given().cookie(SignInMechanism.COOKIE, secret).get("/api/v1/tokens").then().statusCode(401);
    }

    @Test
    void nobodyIsToldSoWithoutBeingRefused() {
        when().get("/api/v1/session").then().statusCode(200).body("person", nullValue()).body("csrfToken", nullValue());
        given().cookie(SignInMechanism.COOKIE, "made-up").get("/api/v1/session").then().statusCode(200)
                .body("person", nullValue());
    }

    @Test
    void scriptsAndForeignPagesDoNotGetTheCookie() {
        people.fresh("careful", "LEADER");
        signIn("careful", TestPeople.PASSWORD).header("Set-Cookie",
                allOf(containsString("HttpOnly"), containsString("SameSite=Strict"), containsString("Path=/api"),
                        not(containsString("Secure")), not(containsString("Max-Age"))));
    }

    @Test
    void overTlsTheCookieStaysOnTls() {
        people.fresh("careful", "LEADER");
        given().header("X-Forwarded-Proto", "https").contentType("application/json")
                .body(Map.of("userName", "careful", "password", TestPeople.PASSWORD)).post("/api/v1/session")
                .then().statusCode(200).header("Set-Cookie", containsString("Secure"));
    }

    @Test
    void theUserNameIsTheSameInCapitals() {
        people.fresh("careful", "LEADER");
        signIn(" Careful ", TestPeople.PASSWORD).statusCode(200);
    }

    @Test
    void aFirstPasswordIsGoodForNothingButChangingIt() {
        people.asNewcomer("OFFICE");
        var entered = signIn("new-office", TestPeople.PASSWORD).statusCode(200)
                .body("person.mustChangePassword", is(true)).extract();
        var browser = entered.cookie(SignInMechanism.COOKIE);
        with(browser).get("/api/v1/tokens").then().statusCode(403).contentType("application/problem+json")
                .body("detail", containsString("修改初始密码"));

        change(browser, "not the password", "another long one").statusCode(400)
                .body("violations[0].field", is("currentPassword"));
        change(browser, TestPeople.PASSWORD, "short").statusCode(400).body("violations[0].field", is("newPassword"));
        change(browser, TestPeople.PASSWORD, "NEW-OFFICE").statusCode(400).body("detail", containsString("用户名"));
        change(browser, TestPeople.PASSWORD, TestPeople.PASSWORD).statusCode(400);
        var changed = change(browser, TestPeople.PASSWORD, "another long one").statusCode(200)
                .body("person.mustChangePassword", is(false)).extract().cookie(SignInMechanism.COOKIE);

        with(changed).get("/api/v1/tokens").then().statusCode(200);
        with(browser).get("/api/v1/tokens").then().statusCode(401);
        signIn("new-office", TestPeople.PASSWORD).statusCode(401);
        signIn("new-office", "another long one").statusCode(200);
    }

    private static ValidatableResponse change(String browser, String current, String chosen) {
        return with(browser).contentType("application/json").body(Map.of("currentPassword", current, "newPassword", chosen))
                .post("/api/v1/session/password").then();
    }

    private static RequestSpecification with(String secret) {
        return TestPeople.browser(secret);
    }

    @Test
    void aWriteWithoutTheSessionsTokenIsRefused() {
        people.fresh("targeted", "OFFICE");
        var secret = signIn("targeted", TestPeople.PASSWORD).extract().cookie(SignInMechanism.COOKIE);
        var other = signIn("targeted", TestPeople.PASSWORD).extract().path("csrfToken").toString();

        given().cookie(SignInMechanism.COOKIE, secret).delete("/api/v1/session").then().statusCode(403)
                .contentType("application/problem+json").body("detail", containsString("X-CSRF-Token"));
        given().cookie(SignInMechanism.COOKIE, secret).header("X-CSRF-Token", other)
                .delete("/api/v1/session").then().statusCode(403);
        with(secret).delete("/api/v1/session").then().statusCode(204);
    }

    @Test
    void anUnusedSessionEndsAndSoDoesAnOldOne() {
        for (var field : new String[] {"lastSeenAt", "createdAt"}) {
            people.fresh("idle", "OFFICE");
            var secret = signIn("idle", TestPeople.PASSWORD).extract().cookie(SignInMechanism.COOKIE);
            with(secret).get("/api/v1/tokens").then().statusCode(200);
            var hours = field.equals("createdAt") ? 12 : 1;
            QuarkusTransaction.requiringNew().run(() -> em
                    .createQuery("update WebSession set " + field + " = :past where hash = :hash")
                    .setParameter("past", clock.instant().minus(Duration.ofHours(hours)).minusSeconds(1))
                    .setParameter("hash", Secrets.hash(secret)).executeUpdate());
            with(secret).get("/api/v1/tokens").then().statusCode(401);
        }
    }

    @Test
    void theDatabaseHoldsNoSecret() {
        people.fresh("discreet", "OFFICE");
        var secret = signIn("discreet", TestPeople.PASSWORD).extract().cookie(SignInMechanism.COOKIE);

        var hashes = em.createQuery("select hash from WebSession", String.class).getResultList();
        assertTrue(hashes.contains(Secrets.hash(secret)));
        assertFalse(hashes.contains(secret));
        assertTrue(em.createQuery("select passwordHash from Person where userName = 'discreet'", String.class)
                .getSingleResult().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    static ValidatableResponse signIn(String userName, String password) {
        return given().contentType("application/json").body(Map.of("userName", userName, "password", password))
                .post("/api/v1/session").then();
    }
}
