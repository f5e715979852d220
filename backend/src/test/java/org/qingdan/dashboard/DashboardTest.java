package org.qingdan.dashboard;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingdan.task.Light;

/** Every number on the start page is the number of rows that the lists give for the same question. */
@QuarkusTest
class DashboardTest {

    private static final Map<Light, String> FIELDS = Map.of(Light.OVERDUE, "overdue", Light.DUE_SOON, "dueSoon",
            Light.PENDING, "pending", Light.ON_TRACK, "onTrack", Light.CONTINUOUS, "continuous",
            Light.COMPLETED, "completed", Light.CANCELLED, "cancelled");

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-20", "2020-01-15", "2020-12-31", "2021-01-01"})
    void dashboardAndObligationsAgreeForEveryIndicatorAndUnit(String day) {
        var dashboard = when().get("/api/v1/dashboard?asOf=" + day).then().statusCode(200).extract().jsonPath();
        var rows = given().queryParam("asOf", day).queryParam("size", 500).get("/api/v1/obligations").jsonPath()
                .<Map<String, Object>>getList("items");
        var checks = new ArrayList<Executable>();
        for (var indicator : dashboard.<Map<String, Object>>getList("indicators")) {
            checks.addAll(sameCounts((Map<?, ?>) indicator.get("obligations"), "indicator " + indicator.get("name"),
                    rows.stream().filter(row -> nested(row, "indicator", "code").equals(indicator.get("code"))).toList()));
        }
        for (var load : dashboard.<Map<String, Object>>getList("units")) {
            if (nested(load, "unit", "kind").equals("COLLECTIVE")) {
                continue;
            }
            checks.addAll(sameCounts((Map<?, ?>) load.get("obligations"), "unit " + nested(load, "unit", "name"),
                    rows.stream().filter(row -> nested(row, "unit", "id").equals(nested(load, "unit", "id"))).toList()));
        }
        checks.addAll(sameCounts(dashboard.getMap("obligations"), "all", rows));
        assertAll(checks);
    }

    @Test
    void everyCellOfUnitAndIndicatorIsTheListsTotal() {
        var dashboard = when().get("/api/v1/dashboard?asOf=2020-01-15").jsonPath();
        for (var load : dashboard.<Map<String, Object>>getList("units")) {
            for (var share : (List<?>) load.get("indicators")) {
                var cell = (Map<?, ?>) share;
                given().queryParam("asOf", "2020-01-15").queryParam("size", 1)
                        .queryParam("unit", nested(load, "unit", "id"))
                        .queryParam("indicator", nested(cell, "indicator", "code"))
                        .get("/api/v1/obligations").then()
                        .body("total", is(((Map<?, ?>) cell.get("obligations")).get("total")));
            }
        }
    }

    @Test
    void lightsOfMeasuresAndMonthsAreTheListsTotals() {
        var dashboard = when().get("/api/v1/dashboard?asOf=2020-01-15").jsonPath();
        for (var light : Light.values()) {
            given().queryParam("asOf", "2020-01-15").queryParam("light", light).get("/api/v1/measures").then()
                    .body("total", is(dashboard.getInt("lights." + FIELDS.get(light))));
        }
        for (var month : dashboard.<Map<String, Object>>getList("months")) {
            given().queryParam("asOf", "2020-01-15").queryParam("dueFrom", month.get("month") + "-01")
                    .queryParam("dueTo", YearMonth.parse((String) month.get("month")).atEndOfMonth().toString())
                    .get("/api/v1/deadlines").then()
                    .body("total", is(((Map<?, ?>) month.get("lights")).get("total")));
        }
    }

    @Test
    void theTotalsAreThoseOfTheNotice() {
        when().get("/api/v1/dashboard").then().statusCode(200)
                .body("asOf", is("2020-01-15"))
                .body("totals.tasks", is(36)).body("totals.measures", is(71)).body("totals.units", is(21))
                .body("totals.counties", is(7)).body("totals.obligations", is(161))
                .body("indicators.size()", is(7))
                .body("overdue.light", everyItem(is("OVERDUE")))
                .body("upcoming[0].nextDue", is("2020-03-31"));
    }

    @Test
    void aNoticeThatIsNotThereHasAnEmptyDashboard() {
        when().get("/api/v1/dashboard?notice=none").then().statusCode(200)
                .body("totals.tasks", is(0)).body("indicators.size()", is(0)).body("months.size()", is(0));
    }

    @Test
    void aUnitsPageCountsWhatTheNoticeAsksOfIt() {
        JsonPath unit = when().get("/api/v1/units?q=市市场监管局").jsonPath();
        assertEquals(8, unit.getInt("items[0].lead"));
        assertEquals(7, unit.getInt("items[0].cooperating"));
        assertEquals(5, unit.getInt("items[0].responsible"));
        assertEquals(13, unit.getInt("items[0].obligations.total"));
    }

    @Test
    void aCollectivesPageShowsItsMembers() {
        String id = when().get("/api/v1/units?kind=COLLECTIVE").path("items[0].id");

        when().get("/api/v1/units/" + id).then()
                .body("name", is("各县区政府"))
                .body("members.unit.name", is(List.of("大通区政府", "田家庵区政府", "谢家集区政府", "八公山区政府", "潘集区政府",
                        "凤台县政府", "寿县政府")))
                .body("members.obligations.total", everyItem(is(9)))
                .body("obligations.total", is(63)).body("memberCount", is(7));
        String county = when().get("/api/v1/units?q=寿县").path("items[0].id");
        when().get("/api/v1/units/" + county).then()
                .body("regionCode", is("340422")).body("collectives.name", is(List.of("各县区政府")))
                .body("cooperating", is(23)).body("responsible", is(7));
    }

    private static List<Executable> sameCounts(Map<?, ?> counts, String what, List<Map<String, Object>> rows) {
        var checks = new ArrayList<Executable>();
        checks.add(() -> assertEquals(rows.size(), counts.get("total"), what));
        FIELDS.forEach((light, field) -> checks.add(() -> assertEquals(
                (int) rows.stream().filter(row -> row.get("light").equals(light.name())).count(), counts.get(field),
                what + " " + light)));
        return checks;
    }

    private static Object nested(Map<?, ?> map, String outer, String inner) {
        return ((Map<?, ?>) map.get(outer)).get(inner);
    }
}
