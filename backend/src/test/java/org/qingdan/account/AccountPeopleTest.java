package org.qingdan.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingdan.account.AccountSignInTest.signIn;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Accounts as administrators change them and take them away. */
@QuarkusTest
class AccountPeopleTest {

    @Inject
    TestPeople people;

    @Inject
    FirstAdmin firstAdmin;

    @Inject
    EntityManager em;

    @Test
    void theListNarrowsAndSorts() {
        people.as("OFFICE");
        people.as("ADMIN").get("/api/v1/people?role=OFFICE&enabled=true&sort=-createdAt&size=500").then().statusCode(200)
                .header("Cache-Control", "no-store").body("items.role", everyItem(is("OFFICE"))).body("items.userName", hasItem("office"));
        people.as("ADMIN").get("/api/v1/people?q=office&role=LEADER").then().body("items.userName", not(hasItem("office")));
        people.as("ADMIN").get("/api/v1/people?enabled=perhaps").then().statusCode(400);
    }

    @Test
    void anEditSaysWhatItWasMadeFrom() {
        var id = people.fresh(name(), "OFFICE");
        var tag = people.as("ADMIN").get("/api/v1/people/" + id).header("ETag");

        edit(id, null, Map.of("fullName", "甲")).statusCode(428).contentType("application/problem+json");
        edit(id, tag, Map.of("fullName", "甲")).statusCode(200).body("fullName", is("甲")).header("ETag", not(is(tag)));
        edit(id, tag, Map.of("fullName", "乙")).statusCode(412).contentType("application/problem+json");
        people.as("ADMIN").get("/api/v1/people/" + id).then().body("fullName", is("甲"));
    }

    @Test
    void ofEditsAtTheSameMomentOneWins() throws Exception {
        var id = people.fresh(name(), "OFFICE");
        var tag = people.as("ADMIN").get("/api/v1/people/" + id).header("ETag");
        var pool = Executors.newFixedThreadPool(4);
        try {
            var edits = IntStream.range(0, 4).mapToObj(i -> (Callable<Integer>) () ->
                    edit(id, tag, Map.of("fullName", "第" + i)).extract().statusCode()).toList();
            var statuses = new java.util.ArrayList<Integer>();
            for (var edit : pool.invokeAll(edits)) {
                statuses.add(edit.get());
            }
            assertEquals(List.of(200, 412, 412, 412), statuses.stream().sorted().toList());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void signingInIsNoEdit() {
        var name = name();
        var id = people.fresh(name, "OFFICE");
        var tag = people.as("ADMIN").get("/api/v1/people/" + id).header("ETag");
        signIn(name, "wrong password").statusCode(401);
        signIn(name, TestPeople.PASSWORD).statusCode(200);

        edit(id, tag, Map.of("fullName", "甲")).statusCode(200);
    }

    @Test
    void aDisabledPersonIsOutAtOnceAndStaysOut() {
        var name = name();
        var id = people.fresh(name, "OFFICE");
        var secret = signIn(name, TestPeople.PASSWORD).extract().cookie(SignInMechanism.COOKIE);
        var token = token(secret);
        change(id, Map.of("enabled", false)).statusCode(200).body("enabled", is(false));

        TestPeople.browser(secret).get("/api/v1/tokens").then().statusCode(401);
        given().header("Authorization", "Bearer " + token).get("/api/v1/tokens").then().statusCode(401);
        signIn(name, TestPeople.PASSWORD).statusCode(401);
        change(id, Map.of("enabled", true)).statusCode(200);
        signIn(name, TestPeople.PASSWORD).statusCode(200);
        given().header("Authorization", "Bearer " + token).get("/api/v1/tokens").then().statusCode(200);
    }

    @Test
    void aNewRoleHoldsFromTheNextRequest() {
        var name = name();
        var id = people.fresh(name, "OFFICE");
        var secret = signIn(name, TestPeople.PASSWORD).extract().cookie(SignInMechanism.COOKIE);
        TestPeople.browser(secret).get("/api/v1/people").then().statusCode(403).contentType("application/problem+json");

        change(id, Map.of("role", "ADMIN")).statusCode(200);
        TestPeople.browser(secret).get("/api/v1/people").then().statusCode(200);
        change(id, Map.of("role", "OFFICE")).statusCode(200);
        TestPeople.browser(secret).get("/api/v1/people").then().statusCode(403);
    }

    @Test
    void aResetPasswordReplacesTheOldOneAndEndsSessions() {
        var name = name();
        var id = people.fresh(name, "OFFICE");
        var secret = signIn(name, TestPeople.PASSWORD).extract().cookie(SignInMechanism.COOKIE);
        for (int i = 0; i < 5; i++) {
            signIn(name, "wrong " + i).statusCode(401);
        }
        people.as("ADMIN").get("/api/v1/people/" + id).then().body("locked", is(true));
        String password = people.as("ADMIN").post("/api/v1/people/" + id + "/password").then().statusCode(200)
                .body("person.mustChangePassword", is(true)).body("person.locked", is(false)).extract().path("oneTimePassword");

        TestPeople.browser(secret).get("/api/v1/session").then().body("person", nullValue());
        signIn(name, TestPeople.PASSWORD).statusCode(401);
        signIn(name, password).statusCode(200).body("person.mustChangePassword", is(true));
    }

    @Test
    void withoutPeopleThereIsOneAdministratorAndTheyCannotLockThemselvesOut() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var entity : List.of("WebSession", "ApiToken", "Person")) {
                em.createQuery("delete from " + entity).executeUpdate();
            }
        });
        var password = firstAdmin.make().orElseThrow();
        assertTrue(firstAdmin.make().isEmpty(), "only once");

        var entered = signIn("admin", password).statusCode(200).body("person.role", is("ADMIN"))
                .body("person.mustChangePassword", is(true)).extract();
        TestPeople.browser(entered.cookie(SignInMechanism.COOKIE)).contentType("application/json")
                .body(Map.of("currentPassword", password, "newPassword", TestPeople.PASSWORD)).post("/api/v1/session/password")
                .then().statusCode(200);
        String id = entered.path("person.id");
        change(id, Map.of("enabled", false)).statusCode(409);
        change(id, Map.of("role", "OFFICE")).statusCode(409);
        people.as("ADMIN").get("/api/v1/people/" + id).then().body("enabled", is(true)).body("role", is("ADMIN"));
    }

    private ValidatableResponse change(String id, Map<String, Object> edit) {
        return edit(id, people.as("ADMIN").get("/api/v1/people/" + id).header("ETag"), edit);
    }

    private ValidatableResponse edit(String id, String tag, Map<String, Object> edit) {
        var request = people.as("ADMIN").contentType("application/json").body(edit);
        return (tag == null ? request : request.header("If-Match", tag)).patch("/api/v1/people/" + id).then();
    }

    private static String token(String secret) {
        ExtractableResponse<Response> made = TestPeople.browser(secret).contentType("application/json")
                .body(Map.of("name", "程序", "scope", "READ")).post("/api/v1/tokens").then().statusCode(201).extract();
        return made.path("secret");
    }

    private static String name() {
        return "p-" + UUID.randomUUID().toString().substring(0, 12);
    }
}
