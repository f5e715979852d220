package org.qingdan.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One address may ask often, but not so often that nobody else is heard. */
@QuarkusTest
class RateLimitTest {

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() {
        var answer = ask();
        for (int i = 0; i < 2000 && answer.statusCode() == 200; i++) {
            answer = ask();
        }
        answer.then().statusCode(429).contentType("application/problem+json").header("Retry-After", is("1"))
                .header("Cache-Control", "no-store").body("title", is("请求过于频繁"));
        given().header("X-Forwarded-For", "198.51.100.8").get("/api/v1/labels").then().statusCode(200);
        given().header("X-Forwarded-For", "198.51.100.7").get("/q/health").then().statusCode(200);
    }

    private static Response ask() {
        return given().header("X-Forwarded-For", "198.51.100.7").get("/api/v1/labels");
    }

    @Test
    void everyoneHasABucketOfTheirOwn() {
        var limits = new Limits(1, Duration.ofSeconds(30));
        assertEquals(Duration.ZERO, limits.count("a"));
        assertEquals(30, TooManyRequests.seconds(limits.count("a")));
        assertEquals(Duration.ZERO, limits.count("b"));
        assertEquals(Duration.ZERO, new Limits(0, Duration.ofSeconds(1)).count("a"), "no limit");
    }

    @Test
    void aNetworkOfIpv6IsOneAddress() {
        assertEquals(ClientAddress.of("2001:db8:1:2::1"), ClientAddress.of("2001:db8:1:2:3:4:5:6"));
        assertNotEquals(ClientAddress.of("2001:db8:1:2::1"), ClientAddress.of("2001:db8:1:3::1"));
        assertEquals("192.0.2.1", ClientAddress.of("::ffff:192.0.2.1"));
        assertEquals("192.0.2.1", ClientAddress.of("192.0.2.1"));
    }
}
