package org.qingdan.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.qingdan.account.AccountSignInTest.signIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Giving somebody an account. */
@QuarkusTest
class AccountNewPersonTest {

    @Inject
    TestPeople people;

    @Test
    void aNewPersonComesInWithTheOneTimePassword() {
        var name = name();
        var added = add(Map.of("userName", name, "fullName", "新人", "role", "LEADER")).statusCode(201)
                .header("Cache-Control", "no-store").header("Location", containsString("/api/v1/people/"))
                .body("person.mustChangePassword", is(true)).body("person.unit", nullValue())
                .body("oneTimePassword", matchesPattern("([a-z2-9]{4}-){3}[a-z2-9]{4}")).extract();

        signIn(name, added.path("oneTimePassword")).statusCode(200).body("person.mustChangePassword", is(true));
        people.as("ADMIN").get("/api/v1/people/" + added.path("person.id")).then().statusCode(200)
                .header("ETag", is("\"" + added.path("person.version") + "\"")).body(not(containsString("assword\":\"")))
                .body("fullName", is("新人"));
    }

    @Test
    void whoActsForAUnitBelongsToOneThatAnswers() {
        var units = given().queryParam("size", 500).get("/api/v1/units").jsonPath();
        var department = units.getString("items.find { it.kind == 'DEPARTMENT' }.id");
        var collective = units.getString("items.find { it.kind == 'COLLECTIVE' }.id");

        add(Map.of("userName", name(), "fullName", "甲", "role", "UNIT", "unitId", department)).statusCode(201)
                .body("person.unit.id", is(department));
        add(Map.of("userName", name(), "fullName", "甲", "role", "UNIT")).statusCode(400).body("violations[0].field", is("unitId"));
        add(Map.of("userName", name(), "fullName", "甲", "role", "UNIT", "unitId", collective)).statusCode(400);
        add(Map.of("userName", name(), "fullName", "甲", "role", "UNIT", "unitId", "none")).statusCode(400);
        add(Map.of("userName", name(), "fullName", "甲", "role", "OFFICE", "unitId", department)).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"Capital, 甲, OFFICE, userName", "a, 甲, OFFICE, userName", "good, ' ', OFFICE, fullName", "good, 甲, BOSS, role"})
    void whatIsWrongWithANewPersonIsNamed(String userName, String fullName, String role, String field) {
        add(Map.of("userName", userName, "fullName", fullName, "role", role)).statusCode(400)
                .contentType("application/problem+json").body("violations[0].field", endsWith(field));
    }

    @Test
    void aFieldThatDoesNotExistIsNamed() {
        add(Map.of("userName", name(), "fullName", "甲", "role", "OFFICE", "colour", "red")).statusCode(400)
                .body("violations[0].field", is("colour")).body("violations[0].message", is("没有这个字段"));
    }

    @Test
    void aUserNameIsGivenOnce() {
        var name = name();
        add(Map.of("userName", name, "fullName", "甲", "role", "OFFICE")).statusCode(201);
        add(Map.of("userName", name, "fullName", "乙", "role", "OFFICE")).statusCode(409).body("title", is("与现状冲突"));
    }

    private ValidatableResponse add(Map<String, Object> person) {
        return people.as("ADMIN").contentType("application/json").body(person).post("/api/v1/people").then();
    }

    private static String name() {
        return "p-" + UUID.randomUUID().toString().substring(0, 12);
    }
}
