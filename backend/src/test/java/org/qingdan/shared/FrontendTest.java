package org.qingdan.shared;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built app is served beside the API, on the same port. */
@QuarkusTest
class FrontendTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/tasks", "/tasks/8rp4zwh5p0m7q8", "/units?q=a.b"})
    void everyAddressOfTheAppAnswersWithItsPage(String address) {
        when().get(address).then().statusCode(200)
                .contentType(containsString("text/html")).body(containsString("<title>app</title>"))
                .header("Cache-Control", containsString("no-cache"));
    }

    @Test
    void itsAssetsMayBeKeptForEver() {
        when().get("/assets/app.js").then().statusCode(200).contentType(containsString("javascript"))
                .header("Cache-Control", containsString("immutable"));
        when().get("/assets/none.js").then().statusCode(404);
    }

    @Test
    void theServiceKeepsItsOwnAddresses() {
        when().get("/api/v1/none").then().statusCode(404).contentType("application/problem+json");
        when().get("/q/health").then().statusCode(200).body("status", is("UP"));
        given().post("/tasks").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../application.properties", "/assets/..%2f..%2findex.html", "/%2e%2e/%2e%2e/pom.xml"})
    void nothingOutsideItsFolderIsServed(String address) {
        given().urlEncodingEnabled(false).get(address).then().body(not(containsString("quarkus")));
    }
}
