package org.qingdan.shared;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers carry a tag, are not sent twice, and are never older than the ledger. */
@QuarkusTest
class AnswersTest {

    @Inject
    EntityManager em;

    @Inject
    LedgerVersion version;

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "measures", "deadlines", "obligations", "units", "indicators", "notices", "labels",
        "dashboard", "tasks?size=3&expand=measures"})
    void whatAClientHasAlreadyIsNotSentAgain(String path) {
        var first = when().get("/api/v1/" + path).then().statusCode(200).extract();
        var tag = first.header("ETag");

        given().header("If-None-Match", tag).get("/api/v1/" + path).then().statusCode(304).body(emptyString());
        given().header("If-None-Match", "\"old\"").get("/api/v1/" + path).then().statusCode(200).header("ETag", is(tag));
        var again = when().get("/api/v1/" + path).then().statusCode(200).extract();
        assertEquals(first.asString(), again.asString());
        assertEquals(first.contentType(), again.contentType());
    }

    @Test
    void aNewQuestionWithTheRightTagIsNotSentEither() {
        var tag = when().get("/api/v1/notices").header("ETag");

        given().header("If-None-Match", tag).get("/api/v1/notices?page=0").then().statusCode(304);
    }

    @Test
    void zippedAndPlainAnswersSayTheSame() throws Exception {
        for (int time = 0; time < 2; time++) {
            var zipped = asked("gzip").header("Content-Encoding", "gzip").header("ETag", startsWith("W/")).extract();
            var plain = asked("identity").header("Content-Encoding", not("gzip")).extract();
            var unzipped = new GZIPInputStream(zipped.asInputStream()).readAllBytes();
            assertEquals(plain.asString(), new String(unzipped, StandardCharsets.UTF_8));
            assertEquals("W/" + plain.header("ETag"), zipped.header("ETag"));
        }
    }

    private static ValidatableResponse asked(String encoding) {
        var asSent = RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        return given().config(asSent).header("Accept-Encoding", encoding).get("/api/v1/tasks?size=30").then().statusCode(200);
    }

    @Test
    void anotherDayIsAnotherAnswer() {
        assertNotEquals(when().get("/api/v1/dashboard?asOf=2019-12-31").header("ETag"),
                when().get("/api/v1/dashboard?asOf=2020-01-01").header("ETag"));
    }

    @Test
    void whatThisInstanceWritesIsSeenAtOnce() {
        for (int i = 0; i < 5; i++) {
            var title = "第" + i + "次改名";
            rename(title, true);
            when().get("/api/v1/indicators").then().body("items.name", hasItem(title));
        }
        rename("开办企业", true);
    }

    @Test
    void whatAnotherInstanceWritesIsSeenSoon() throws Exception {
        when().get("/api/v1/indicators").then().body("items.name", hasItem("开办企业"));
        rename("他处改名", false);
        var patience = Instant.now().plus(Duration.ofSeconds(20));
        while (!when().get("/api/v1/indicators").asString().contains("他处改名")) {
            assertTrue(Instant.now().isBefore(patience), "still the old answer");
            Thread.sleep(50);
        }
        rename("开办企业", true);
    }

    /** Changes the ledger as this instance does, or behind its back as another one would: only counted in the database. */
    private void rename(String name, boolean here) {
        QuarkusTransaction.requiringNew().run(() -> {
            em.createQuery("update Indicator set name = :name where code = 'starting-a-business'")
                    .setParameter("name", name).executeUpdate();
            if (here) {
                version.changed();
            } else {
                em.createNativeQuery("update ledger_version set version = version + 1").executeUpdate();
            }
        });
    }
}
