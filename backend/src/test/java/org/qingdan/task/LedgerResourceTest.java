package org.qingdan.task;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of tasks, measures, deadlines and obligations: filters, pages, order, any day. */
@QuarkusTest
class LedgerResourceTest {

    @Test
    void todayIsTheDayWhereNoneIsGiven() {
        when().get("/api/v1/tasks").then().statusCode(200)
                .body("items[0].light", is("OVERDUE"))
                .body("items[0].reason", is("2019-12-31 到期，已逾期 15 天"))
                .body("items[0].nextDue", is("2019-12-31"))
                .body("items[0].upcomingDue", is("2020-03-31"))
                .body("items[0].lights.overdue", is(3))
                .body("items[0].lights.onTrack", is(1));
    }

    @Test
    void theLedgerCanBeSeenOnAnyDay() {
        when().get("/api/v1/tasks?asOf=2019-11-30").then().body("items[0].light", is("ON_TRACK"));
        when().get("/api/v1/tasks?asOf=2019-12-01").then().body("items[0].light", is("DUE_SOON"));
        when().get("/api/v1/tasks?asOf=2019-12-31").then().body("items[0].light", is("DUE_SOON"));
        when().get("/api/v1/tasks?asOf=2020-01-01").then().body("items[0].light", is("OVERDUE"));
    }

    @ParameterizedTest
    @CsvSource({
        "tasks, 36", "measures, 71", "deadlines, 74", "obligations, 161",
        "tasks?part=1, 13", "tasks?part=2, 23",
        "tasks?indicator=starting-a-business, 6", "measures?indicator=starting-a-business, 16",
        "deadlines?kind=ONGOING, 5", "deadlines?kind=RELATIVE, 1",
        "deadlines?level=COUNTY, 2", "obligations?level=COUNTY, 14",
        "obligations?kind=FIXED&dueFrom=2020-01-01&dueTo=2020-06-30, 8",
        "deadlines?dueFrom=2019-12-31&dueTo=2019-12-31, 54",
        "measures?light=PENDING&light=CONTINUOUS, 6",
        "obligations?light=OVERDUE, 126",
        "tasks?q=电子营业执照, 1", "measures?q=ca证书, 3", "tasks?q=100%, 1", "tasks?q=_, 0",
        "tasks?notice=none, 0", "obligations?role=COOPERATING, 14"})
    void listsAreNarrowedByWhatIsAsked(String query, int total) {
        when().get("/api/v1/" + query).then().statusCode(200).body("total", is(total));
    }

    @Test
    void aCountyIsFoundThroughTheCollectiveItBelongsTo() {
        String county = when().get("/api/v1/units?q=寿县").path("items[0].id");

        given().queryParam("unit", county).get("/api/v1/measures").then()
                .body("total", is(30))
                .body("items.assignments.unit.name.flatten()", hasItem("各县区政府"));
        given().queryParam("unit", county).get("/api/v1/obligations").then()
                .body("total", is(9)).body("items.unit.name", everyItem(is("寿县政府")));
    }

    @Test
    void aCollectivesObligationsAreThoseOfItsMembers() {
        String collective = when().get("/api/v1/units?kind=COLLECTIVE").path("items[0].id");

        given().queryParam("unit", collective).queryParam("size", 100).get("/api/v1/obligations").then()
                .body("total", is(63))
                .body("items.unit.kind", everyItem(is("COUNTY_GOVERNMENT")));
    }

    @Test
    void unitAndRoleAreAskedOfTheSameAssignment() {
        String unit = when().get("/api/v1/units?q=市数据资源局").path("items[0].id");

        given().queryParam("unit", unit).queryParam("role", "LEAD").get("/api/v1/measures").then().body("total", is(3));
        given().queryParam("unit", unit).queryParam("role", "RESPONSIBLE").get("/api/v1/measures").then().body("total", is(4));
        given().queryParam("unit", unit).queryParam("role", "COOPERATING").get("/api/v1/measures").then().body("total", is(14));
    }

    @Test
    void atCountyLevelTheCountiesAnswerAndTheLeadAtCityLevel() {
        String task = when().get("/api/v1/tasks?part=2&q=地籍管理信息互联互通").path("items[0].id");

        given().queryParam("task", task).queryParam("level", "COUNTY").get("/api/v1/obligations").then()
                .body("total", is(14))
                .body("items.dueOn", everyItem(is("2020-12-31")))
                .body("items.role", everyItem(is("COOPERATING")))
                .body("items.unit.name", hasItems("寿县政府", "潘集区政府"));
        given().queryParam("task", task).queryParam("level", "CITY").get("/api/v1/obligations").then()
                .body("items.unit.name", contains("市自然资源和规划局", "市自然资源和规划局"))
                .body("items.dueOn", everyItem(is("2019-12-31")));
    }

    @Test
    void oneMeasureCanHaveTwoDatesForTwoPartsOfItsText() {
        var measure = when().get("/api/v1/measures?q=全面实现低压小微企业办电&size=1").then();

        measure.body("items[0].deadlines.part", contains("全面实现低压小微企业接电“三零”服务", "网上签订合同,并前置到申请环节"))
                .body("items[0].deadlines.dueOn", contains("2019-12-31", "2020-03-31"))
                .body("items[0].lights.total", is(4));
    }

    @Test
    void aRelativeDeadlineNamesTheEventItWaitsFor() {
        when().get("/api/v1/deadlines?kind=RELATIVE").then()
                .body("items[0].dueOn", nullValue())
                .body("items[0].trigger.text", is("省实施意见出台"))
                .body("items[0].trigger.occurredOn", nullValue())
                .body("items[0].within", is("P1M"))
                .body("items[0].light", is("PENDING"))
                .body("items[0].reason", is("等待：省实施意见出台"));
    }

    @Test
    void deadlinesComeSoonestFirstAndUndatedLast() {
        List<String> dates = when().get("/api/v1/deadlines?size=100").path("items.dueOn");

        assertEquals(6, dates.stream().filter(Objects::isNull).count());
        assertEquals(List.of(), dates.subList(0, 68).stream().filter(Objects::isNull).toList());
        var sorted = new ArrayList<>(dates.subList(0, 68));
        Collections.sort(sorted);
        assertEquals(sorted, dates.subList(0, 68));
    }

    @Test
    void pagesTogetherAreTheWholeList() {
        List<String> whole = when().get("/api/v1/obligations?size=500").path("items.id");
        var pages = new ArrayList<String>();
        for (int page = 0; page < 4; page++) {
            pages.addAll(when().get("/api/v1/obligations?size=50&page=" + page).then()
                    .body("total", is(161)).body("page", is(page)).extract().<List<String>>path("items.id"));
        }
        assertEquals(whole, pages);
        when().get("/api/v1/obligations?size=50&page=999999999").then().statusCode(200).body("items", empty());
    }

    @Test
    void sortingKeepsWhatHasNoDateLastBothWays() {
        when().get("/api/v1/tasks?sort=nextDue&size=100").then()
                .body("items[0].nextDue", is("2019-12-31")).body("items[35].nextDue", nullValue());
        when().get("/api/v1/tasks?sort=-nextDue&size=100").then()
                .body("items[0].nextDue", is("2020-12-31")).body("items[35].nextDue", nullValue());
        when().get("/api/v1/tasks?sort=-position&size=1").then().body("items[0].number", is(23));
    }

    @Test
    void measuresComeOnlyWhereTheyAreAskedFor() {
        when().get("/api/v1/tasks").then().body("items[0]", not(hasKey("measures")));
        when().get("/api/v1/tasks?expand=measures").then().body("items[0].measures.size()", is(4));
    }

    @Test
    void aSingleTaskBringsItsMeasuresAndTheFindingsInItsRow() {
        String id = when().get("/api/v1/tasks").path("items[0].id");

        when().get("/api/v1/tasks/" + id).then().statusCode(200)
                .body("measures.size()", is(4))
                .body("leadUnits.name", contains("市市场监管局"))
                .body("findings.reading", hasItem("第4项2020年3月底前完成"))
                .body("findings.size()", greaterThan(1)).body("findings.size()", lessThan(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "measures", "deadlines", "obligations", "units"})
    void whatAListShowsIsFoundByItsId(String list) {
        String id = when().get("/api/v1/" + list).path("items[3].id");

        when().get("/api/v1/" + list + "/" + id).then().statusCode(200).body("id", is(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "measures", "deadlines", "obligations", "units", "indicators", "notices"})
    void whatIsNotThereIsAProblemInChinese(String list) {
        when().get("/api/v1/" + list + "/none").then().statusCode(404)
                .contentType("application/problem+json")
                .body("title", is("没有找到")).body("detail", containsString("没有标识为“none”的"));
    }
}
