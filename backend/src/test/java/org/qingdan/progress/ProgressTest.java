package org.qingdan.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingdan.FixedClock;
import org.qingdan.account.TestPeople;

/** The life of an obligation, as units and the office lead it. */
@QuarkusTest
class ProgressTest {

    private static final Map<String, Object> NOTHING = Map.of();

    @Inject
    Life life;

    @Inject
    TestPeople people;

    @BeforeEach
    @AfterEach
    void nothingHasHappened() {
        life.forget();
    }

    @Test
    void theWholeLifeOfAnObligation() {
        var one = life.obligation("kind=FIXED&dueFrom=2020-09-30&dueTo=2020-09-30");
        life.show(one).body("state", is("AWAITING_ACKNOWLEDGEMENT")).body("light", is("ON_TRACK"));

        life.acknowledged(one);
        var steps = Map.of("steps", List.of(Map.of("title", "制定方案", "dueOn", "2020-03-01", "responsible", "综合科")));
        String plan = life.unit(one, "plans", steps).statusCode(201).extract().path("id");
        life.office(one, "plans/" + plan + "/return", NOTHING).statusCode(400).body("violations[0].field", is("note"));
        life.office(one, "plans/" + plan + "/return", Map.of("note", "步骤不够细")).statusCode(201);
        String again = life.unit(one, "plans", steps).statusCode(201).body("steps[0].title", is("制定方案")).extract().path("id");
        life.office(one, "plans/" + again + "/acceptance", NOTHING).statusCode(201);
        life.reported(one, 20);
        life.show(one).body("percent", is(20)).body("reportedOn", is("2020-01-15")).body("state", is("IN_PROGRESS"));

        String extension = life.unit(one, "extensions", Map.of("dueOn", "2020-12-31", "reason", "省平台未开放接口"))
                .statusCode(201).extract().path("id");
        life.show(one).body("extensionAsked", is(true)).body("dueOn", is("2020-09-30"));
        life.office(one, "extensions/" + extension + "/grant", NOTHING).statusCode(201);
        life.show(one).body("dueOn", is("2020-12-31")).body("firstDueOn", is("2020-09-30")).body("extensionAsked", is(false));

        String closure = life.unit(one, "closures", Map.of("note", "已上线")).statusCode(201).extract().path("id");
        life.show(one).body("state", is("AWAITING_VERIFICATION")).body("light", is("ON_TRACK"))
                .body("reason", containsString("自报完成待核查"));
        life.office(one, "closures/" + closure + "/grant", NOTHING).statusCode(201);
        life.show(one).body("state", is("CLOSED")).body("light", is("COMPLETED")).body("reason", is("按期完成"));

        life.office(one, "reopenings", Map.of("obligation", one, "note", "核查发现未覆盖全部县区")).statusCode(201);
        life.show(one).body("state", is("IN_PROGRESS")).body("light", is("ON_TRACK"));
        people.as("LEADER").get("/api/v1/happenings?obligation=" + one).then().body("items.kind", contains("ACKNOWLEDGED",
                "PLAN_SUBMITTED", "PLAN_RETURNED", "PLAN_SUBMITTED", "PLAN_ACCEPTED", "REPORTED", "EXTENSION_REQUESTED",
                "EXTENSION_GRANTED", "CLOSURE_REQUESTED", "CLOSED", "REOPENED"));
    }

    @Test
    void aMeasureClosesWhenAllItsObligationsAre() {
        String task = given().get("/api/v1/tasks?q=清理口岸收费工作机制").path("items[0].id");
        List<String> obligations = given().get("/api/v1/obligations?task=" + task).path("items.id");
        for (var one : obligations) {
            given().get("/api/v1/tasks/" + task).then().body("light", is("OVERDUE"));
            life.acknowledged(one);
            life.closed(one);
        }
        given().get("/api/v1/tasks/" + task).then().body("light", is("COMPLETED")).body("lights.completed", is(2))
                .body("nextDue", nullValue()).body("reason", is("逾期 15 天完成"));
    }

    @Test
    void aUnitActsOnlyOnItsOwnObligations() {
        var one = life.obligation("kind=ONGOING");
        String neighbour = given().get("/api/v1/units?q=市公安局").path("items[0].id");

        people.asUnit(neighbour).contentType(ContentType.JSON).header("If-Match", life.tag(one))
                .body(Map.of("obligation", one)).post("/api/v1/acknowledgements").then().statusCode(403)
                .body("detail", containsString("只能办理本单位的责任事项"));
    }

    @Test
    void whatTheStateForbidsIsAConflictThatSaysWhy() {
        var one = life.obligation("kind=FIXED&dueFrom=2019-12-31&dueTo=2019-12-31");
        life.unit(one, "closures", Map.of("note", "已完成")).statusCode(409).body("detail", containsString("签收之后"));
        life.acknowledged(one);
        life.unit(one, "acknowledgements", NOTHING).statusCode(409).body("detail", is("已经签收过"));
        life.unit(one, "extensions", Map.of("dueOn", "2020-06-30", "reason", "来不及")).statusCode(409)
                .body("detail", containsString("延期须在到期前提出"));
        life.unit(one, "reports", Map.of("withoutChange", false)).statusCode(400);
        life.unit(one, "reports", Map.of("withoutChange", true)).statusCode(201);
    }

    @Test
    void aWriteThatHasNotSeenHowThingsStandIsRefused() {
        var one = life.obligation("kind=ONGOING");
        var tag = life.tag(one);
        String unit = life.show(one).extract().path("unit.id");
        people.asUnit(unit).contentType(ContentType.JSON).body(Map.of("obligation", one)).post("/api/v1/acknowledgements")
                .then().statusCode(428);
        life.acknowledged(one);
        life.unit(one, tag, "reports", Map.of("withoutChange", true)).statusCode(412)
                .body("detail", containsString("请查看最新内容"));
    }

    @Test
    void anUnknownFieldIsNamed() {
        var one = life.obligation("kind=ONGOING");
        life.unit(one, "acknowledgements", Map.of("colour", "red")).statusCode(400)
                .body("violations[0].field", is("colour"));
    }

    @Test
    void ofTwoWritesAtTheSameMomentOneWinsAndTheOtherIsTold() throws Exception {
        var one = life.obligation("kind=ONGOING");
        life.acknowledged(one);
        var tag = life.tag(one);
        String unit = life.show(one).extract().path("unit.id");
        people.asUnit(unit);
        Callable<Integer> report = () -> life.unit(one, tag, "reports",
                Map.of("percent", 10, "done", "同时", "withoutChange", false)).extract().statusCode();
        var threads = Executors.newFixedThreadPool(4);
        try {
            var results = new ArrayList<Integer>();
            for (var result : threads.invokeAll(Collections.nCopies(4, report))) {
                results.add(result.get());
            }
            Collections.sort(results);
            assertEquals(List.of(201, 412, 412, 412), results);
        } finally {
            threads.shutdown();
        }
        people.as("OFFICE").get("/api/v1/happenings?kind=REPORTED&obligation=" + one).then().body("total", is(1));
    }

    @Test
    void aRecordedEventStartsTheDeadlinesThatWaitForIt() {
        String deadline = given().get("/api/v1/deadlines?kind=RELATIVE").path("items[0].id");
        occurred(deadline, "2020-01-10");

        given().get("/api/v1/deadlines/" + deadline).then().body("dueOn", is("2020-02-10"))
                .body("trigger.occurredOn", is("2020-01-10")).body("light", is("DUE_SOON"));
        given().get("/api/v1/obligations?kind=RELATIVE").then().body("items.dueOn", contains("2020-02-10"));
        given().get("/api/v1/deadlines?dueFrom=2020-02-01&dueTo=2020-02-29").then().body("total", is(1));
        given().get("/api/v1/deadlines/" + deadline + "?asOf=2020-01-14").then().body("dueOn", nullValue())
                .body("light", is("PENDING"));
        occurred(deadline, null);
        given().get("/api/v1/deadlines/" + deadline).then().body("dueOn", nullValue());
    }

    private void occurred(String deadline, String on) {
        var body = new TreeMap<String, Object>(Map.of("deadline", deadline, "note", "依据省政府文件"));
        body.put("occurredOn", on);
        people.as("OFFICE").contentType(ContentType.JSON).body(body)
                .header("If-Match", given().get("/api/v1/deadlines/" + deadline).header("ETag"))
                .post("/api/v1/occurrences").then().statusCode(204);
    }

    @Test
    void anyPastDayIsShownAgainExactlyAsItWasShownThen() {
        var one = life.obligation("kind=FIXED&dueFrom=2020-03-31&dueTo=2020-03-31");
        var two = life.obligation("kind=ONGOING");
        var shown = new TreeMap<LocalDate, String>();
        for (int day = 0; day < 12; day++) {
            var today = FixedClock.TODAY.plusDays(5L * day);
            FixedClock.set(today);
            switch (day) {
                case 1 -> life.acknowledged(one);
                case 2 -> life.acknowledged(two);
                case 3 -> life.reported(one, 5);
                case 5 -> life.reported(two, 50);
                case 6 -> life.unit(one, "extensions", Map.of("dueOn", "2020-06-30", "reason", "来不及")).statusCode(201);
                case 8 -> life.closed(one);
                case 10 -> life.office(one, "reopenings", Map.of("obligation", one, "note", "有误")).statusCode(201);
                default -> { }
            }
            shown.put(today, ledger(null));
        }
        shown.forEach((day, then) -> assertEquals(then, ledger(day), "as of " + day));
    }

    private static String ledger(LocalDate asOf) {
        var query = asOf == null ? "" : "&asOf=" + asOf;
        return given().get("/api/v1/obligations?size=500" + query).asString()
                + given().get("/api/v1/dashboard" + (asOf == null ? "" : "?asOf=" + asOf)).asString();
    }
}
