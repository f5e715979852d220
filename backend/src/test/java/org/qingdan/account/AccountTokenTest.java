package org.qingdan.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingdan.FixedClock;

/** What programs sign in with. */
@QuarkusTest
class AccountTokenTest {

    @Inject
    TestPeople people;

    @Inject
    EntityManager em;

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() {
        var made = make("OFFICE", "READ").statusCode(201).header("Cache-Control", "no-store")
                .body("secret", startsWith("qd_")).body("token.owner.userName", is("office"))
                .body("token.lastUsedOn", nullValue()).body("token.valid", is(true)).extract();
        String secret = made.path("secret");

        people.as("OFFICE").get("/api/v1/tokens?size=500").then().statusCode(200).header("Cache-Control", "no-store")
                .body("items.id", hasItem(made.path("token.id").toString())).body(not(containsString(secret)));
        assertEquals(Secrets.hash(secret), em.createQuery("select hash from ApiToken where id = :id", String.class)
                .setParameter("id", made.path("token.id")).getSingleResult());
    }

    @Test
    void aProgramActsAsItsOwner() {
        var made = make("LEADER", "READ").extract();
        program(made.path("secret")).get("/api/v1/session").then().statusCode(200)
                .body("person.userName", is("leader")).body("csrfToken", nullValue());

        people.as("LEADER").get("/api/v1/tokens?size=500").then()
                .body("items.find { it.id == '" + made.path("token.id") + "' }.lastUsedOn", is(FixedClock.TODAY.toString()));
    }

    @Test
    void aRevokedTokenIsNoGoodFromThenOn() {
        var made = make("OFFICE", "WRITE").extract();
        program(made.path("secret")).get("/api/v1/tokens").then().statusCode(200);
        String address = "/api/v1/tokens/" + made.path("token.id");
        people.as("OFFICE").delete(address).then().statusCode(204);
        people.as("OFFICE").delete(address).then().statusCode(204);

        program(made.path("secret")).get("/api/v1/tokens").then().statusCode(401)
                .header("WWW-Authenticate", "Bearer").contentType("application/problem+json").body("title", is("尚未登录"));
        program(made.path("secret")).get("/api/v1/session").then().statusCode(401);
        program(made.path("secret")).post("/api/v1/people").then().statusCode(401);
    }

    @Test
    void anExpiredTokenIsNoGood() {
        var made = make("OFFICE", "READ", FixedClock.TODAY.toString()).statusCode(201).extract();
        program(made.path("secret")).get("/api/v1/tokens").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> em.createQuery("update ApiToken set expiresOn = :day where id = :id")
                .setParameter("day", FixedClock.TODAY.minusDays(1)).setParameter("id", made.path("token.id")).executeUpdate());

        program(made.path("secret")).get("/api/v1/tokens").then().statusCode(401);
        make("OFFICE", "READ", FixedClock.TODAY.minusDays(1).toString()).statusCode(400).body("violations[0].field", is("expiresOn"));
        make("OFFICE", "READ", FixedClock.TODAY.plusDays(366).toString()).statusCode(400);
    }

    @Test
    void aReadTokenCannotWrite() {
        people.asProgram("ADMIN", "READ").get("/api/v1/people").then().statusCode(200);
        people.asProgram("ADMIN", "READ").contentType("application/json").body(Map.of()).post("/api/v1/people")
                .then().statusCode(403).contentType("application/problem+json").body("detail", containsString("只读"));
    }

    @Test
    void noTokenGivesOutAccountsOrTokens() {
        people.asProgram("ADMIN", "WRITE").contentType("application/json").body(Map.of("name", "x", "scope", "WRITE"))
                .post("/api/v1/tokens").then().statusCode(403);
        var id = people.fresh("not-to-be-reset", "OFFICE");
        for (var disguised : List.of("/people/", "//people/", "/people;a=b/", "/%70eople/", "/people%2F", "/x/../people/")) {
            int status = people.asProgram("ADMIN", "WRITE").urlEncodingEnabled(false)
                    .post("/api/v1" + disguised + id + "/password").statusCode();
            assertTrue(status == 403 || status == 404, disguised + " got " + status);
        }
    }

    @Test
    void aMadeUpTokenIsRefusedWhereItMatters() {
        program("qd_made-up").get("/api/v1/tokens").then().statusCode(401);
        program("qd_made-up").get("/api/v1/tasks").then().statusCode(200);
    }

    @Test
    void aPasswordInTheHeaderIsNoWayIn() {
        people.fresh("basic", "OFFICE");
        given().auth().preemptive().basic("basic", TestPeople.PASSWORD).get("/api/v1/tokens").then().statusCode(401);
    }

    @Test
    void othersTokensAreSeenAndRevokedByAdministratorsOnly() {
        var made = make("OFFICE", "READ").extract();
        String address = "/api/v1/tokens/" + made.path("token.id");
        people.as("LEADER").get("/api/v1/tokens?size=500").then().body("items.owner.userName", everyItem(is("leader")));
        people.as("LEADER").delete(address).then().statusCode(404);
        program(made.path("secret")).get("/api/v1/tokens").then().statusCode(200);

        people.as("ADMIN").get("/api/v1/tokens?size=500").then().body("items.id", hasItem(made.path("token.id").toString()));
        people.as("ADMIN").delete(address).then().statusCode(204);
        program(made.path("secret")).get("/api/v1/tokens").then().statusCode(401);
    }

    @Test
    void nobodyHasMoreTokensThanTheyCanKeepTrackOf() {
        people.fresh("collector", "LEADER");
        var secret = AccountSignInTest.signIn("collector", TestPeople.PASSWORD).extract().cookie(SignInMechanism.COOKIE);
        var token = Map.of("name", "程序", "scope", "READ");
        for (int i = 0; i < 20; i++) {
            TestPeople.browser(secret).contentType("application/json").body(token).post("/api/v1/tokens").then().statusCode(201);
        }
        TestPeople.browser(secret).contentType("application/json").body(token).post("/api/v1/tokens").then().statusCode(409);
    }

    private static RequestSpecification program(String secret) {
        return given().header("Authorization", "Bearer " + secret);
    }

    private ValidatableResponse make(String role, String scope) {
        return make(role, scope, null);
    }

    private ValidatableResponse make(String role, String scope, String expiresOn) {
        var token = new HashMap<String, Object>(Map.of("name", "数据共享平台", "scope", scope));
        token.put("expiresOn", expiresOn);
        return people.as(role).contentType("application/json").body(token).post("/api/v1/tokens").then();
    }
}
