package org.qingdan.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingdan.FixedClock;
import org.qingdan.account.TestPeople;
import org.qingdan.shared.LedgerVersion;

/** Short words for what units and the office do to obligations, over HTTP, and a ledger in which nothing has happened. */
@ApplicationScoped
public class Life {

    private final TestPeople people;
    private final EntityManager em;
    private final LedgerVersion version;

    Life(TestPeople people, EntityManager em, LedgerVersion version) {
        this.people = people;
        this.em = em;
        this.version = version;
    }

    /** Forgets everything that has happened; today is the usual day again. */
    public void forget() {
        FixedClock.set(FixedClock.TODAY);
        QuarkusTransaction.requiringNew().run(() -> {
            for (var table : List.of("report", "plan_step", "occurrence")) {
                em.createNativeQuery("delete from " + table).executeUpdate();
            }
            em.createNativeQuery("update happening set refers_to = null").executeUpdate();
            em.createNativeQuery("delete from happening").executeUpdate();
            version.changed();
        });
    }

    /** The first obligation that this query of /obligations gives. */
    String obligation(String query) {
        return given().get("/api/v1/obligations?" + query).then().statusCode(200).extract().path("items[0].id");
    }

    String tag(String obligation) {
        return given().get("/api/v1/obligations/" + obligation).then().statusCode(200).extract().header("ETag");
    }

    ValidatableResponse show(String obligation) {
        return given().get("/api/v1/obligations/" + obligation).then().statusCode(200);
    }

    /** The unit that answers for the obligation sends this, in sight of how it stands. */
    ValidatableResponse unit(String obligation, String path, Map<String, ?> more) {
        return unit(obligation, tag(obligation), path, more);
    }

    ValidatableResponse unit(String obligation, String tag, String path, Map<String, ?> more) {
        String unit = show(obligation).extract().path("unit.id");
        var body = new HashMap<String, Object>(more);
        body.put("obligation", obligation);
        return people.asUnit(unit).contentType(ContentType.JSON).header("If-Match", tag).body(body)
                .post("/api/v1/" + path).then();
    }

    /** The office decides about something pending, or does something of its own accord. */
    ValidatableResponse office(String obligation, String path, Map<String, ?> body) {
        return people.as("OFFICE").contentType(ContentType.JSON).header("If-Match", tag(obligation)).body(body)
                .post("/api/v1/" + path).then();
    }

    void acknowledged(String obligation) {
        unit(obligation, "acknowledgements", Map.of()).statusCode(201).body("kind", is("ACKNOWLEDGED"));
    }

    String reported(String obligation, int percent) {
        return unit(obligation, "reports", Map.of("percent", percent, "done", "完成 " + percent + "%", "withoutChange", false))
                .statusCode(201).extract().path("id");
    }

    /** Reported done on one day by the unit, and granted by the office. */
    void closed(String obligation) {
        String request = unit(obligation, "closures", Map.of("note", "已完成，见佐证")).statusCode(201).extract().path("id");
        office(obligation, "closures/" + request + "/grant", Map.of()).statusCode(201).body("kind", is("CLOSED"));
    }
}
