package org.qingdan.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingdan.account.AccountSignInTest.signIn;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What guessing passwords comes to. */
@QuarkusTest
class AccountGuessingTest {

    @Inject
    TestPeople people;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        people.fresh("alike", "OFFICE");
        var wrong = signIn("alike", "not the password").statusCode(401).contentType("application/problem+json").extract();
        var unknown = signIn("nobody-at-all", "not the password").statusCode(401).extract();

        assertEquals(wrong.asString(), unknown.asString());
    }

    @Test
    void afterFiveFailuresNotEvenTheRightPasswordOpensForAWhile() {
        people.fresh("forgetful", "OFFICE");
        for (int i = 0; i < 5; i++) {
            signIn("forgetful", "wrong " + i).statusCode(401);
        }
        signIn("forgetful", TestPeople.PASSWORD).statusCode(401);

        QuarkusTransaction.requiringNew().run(() -> em.createQuery("update Person set lockedUntil = :past where userName = 'forgetful'")
                .setParameter("past", clock.instant().minusSeconds(1)).executeUpdate());
        signIn("forgetful", "wrong again").statusCode(401);
        signIn("forgetful", TestPeople.PASSWORD).statusCode(200);
    }

    @Test
    void successForgivesEarlierFailures() {
        people.fresh("clumsy", "OFFICE");
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                signIn("clumsy", "wrong " + i).statusCode(401);
            }
            signIn("clumsy", TestPeople.PASSWORD).statusCode(200);
        }
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanFive() throws Exception {
        people.fresh("besieged", "OFFICE");
        var pool = Executors.newFixedThreadPool(8);
        try {
            pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> (Callable<Integer>) () ->
                    signIn("besieged", "guess " + i).extract().statusCode()).toList());
        } finally {
            pool.shutdown();
        }
        signIn("besieged", TestPeople.PASSWORD).statusCode(401);
        assertEquals(5, em.createQuery("select failedAttempts from Person where userName = 'besieged'", Integer.class).getSingleResult());
    }

    @Test
    void tooManyAttemptsForOneNameMustWait() {
        var answer = signIn("much-wanted", "guess");
        for (int i = 0; i < 40 && answer.extract().statusCode() == 401; i++) {
            answer = signIn("much-wanted", "guess");
        }
        answer.statusCode(429).contentType("application/problem+json").header("Retry-After", notNullValue())
                .body("title", is("请求过于频繁"));
    }

    @Test
    void tooManyAttemptsFromOneAddressMustWait() {
        int status = 401;
        for (int i = 0; i < 40 && status == 401; i++) {
            status = from("192.0.2.1", "wanted-" + i);
        }
        assertEquals(429, status);
        assertEquals(401, from("192.0.2.2", "wanted"));
    }

    private static int from(String address, String userName) {
        return given().header("X-Forwarded-For", address).contentType("application/json")
                .body(Map.of("userName", userName, "password", "guess")).post("/api/v1/session").statusCode();
    }
}
