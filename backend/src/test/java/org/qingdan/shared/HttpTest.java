package org.qingdan.shared;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer brings along, and what the service tells those who run it. */
@QuarkusTest
class HttpTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tasks", "/api/v1/tasks/none", "/q/swagger-ui/", "/q/openapi", "/nowhere"})
    void everyAnswerTellsBrowsersToTrustNothingInline(String path) {
        when().get(path).then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", is("nosniff"));
    }

    @Test
    void otherSitesMayNotReadUnlessTheyAreNamed() {
        given().header("Origin", "https://elsewhere.example").get("/api/v1/tasks")
                .then().header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void swaggerUiIsThereWithoutInlineScripts() {
        when().get("/q/swagger-ui").then().statusCode(200).body(containsString("/q/swagger-ui/start.js"))
                .body(not(containsString("<script>")));
        when().get("/q/swagger-ui/start.js").then().statusCode(200).body(containsString("SwaggerUIBundle"));
        when().get("/q/swagger-ui/swagger-ui-bundle.js").then().statusCode(200);
    }

    @Test
    void healthAndMetricsAreThereForTheOperator() {
        when().get("/q/health").then().statusCode(200).body("status", is("UP"));
        when().get("/q/health/ready").then().statusCode(200).body("checks[0].status", is("UP"));
        when().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void aBodyLargerThanAnythingMeantIsRefused() {
        given().contentType("application/json").body("x".repeat(100_000)).post("/api/v1/tasks").then().statusCode(413);
    }

    @Test
    void anAddressLongerThanAnythingMeantIsRefused() {
        when().get("/api/v1/tasks?q=" + "x".repeat(5000)).then().statusCode(414);
    }
}
