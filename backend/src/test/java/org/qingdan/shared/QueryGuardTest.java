package org.qingdan.shared;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad questions get an answer that names what is wrong with them. */
@QuarkusTest
class QueryGuardTest {

    @ParameterizedTest
    @CsvSource({
        "tasks?colour=red, colour, 没有这个参数",
        "tasks?light=RED, light, 没有“RED”",
        "tasks?light=OVERDUE&light=RED, light, 没有“RED”",
        "tasks?size=501, size, 500",
        "tasks?size=0, size, 1",
        "tasks?page=-1, page, 0",
        "tasks?page=x, page, 不是整数",
        "tasks?part=99999999999, part, 不是整数",
        "tasks?asOf=2020-02-30, asOf, 不是日期",
        "tasks?asOf=20200101, asOf, 不是日期",
        "tasks?sort=colour, sort, 不能按“colour”排序",
        "tasks?expand=all, expand, 没有“all”",
        "tasks?page=1&page=2, page, 只能给一次",
        "measures?role=BOSS, role, 没有“BOSS”",
        "deadlines?kind=SOON, kind, 没有“SOON”",
        "obligations?level=VILLAGE, level, 没有“VILLAGE”",
        "units?kind=CLUB, kind, 没有“CLUB”",
        "dashboard?day=1, day, 没有这个参数",
        "labels?x=1, x, 此地址没有参数",
        "notices?sort=colour, sort, 不能按“colour”排序"})
    void theParameterAndWhatIsWrongAreNamed(String query, String field, String message) {
        when().get("/api/v1/" + query).then().statusCode(400)
                .contentType("application/problem+json")
                .body("title", is("请求有误"))
                .body("violations[0].field", is(field))
                .body("violations[0].message", containsString(message));
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        when().get("/api/v1/tasks?light=RED&colour=red&page=x").then().statusCode(400)
                .body("violations.field", containsInAnyOrder("light", "colour", "page"))
                .body("detail", containsString("共 3 处"));
    }

    @Test
    void aTextTooLongToBeMeantIsRefused() {
        given().queryParam("q", "长".repeat(201)).get("/api/v1/tasks").then().statusCode(400)
                .body("violations[0].field", is("q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "tasks/a/b", "taskz"})
    void anUnknownAddressIsAProblemInChinese(String path) {
        when().get("/api/v1/" + path).then().statusCode(404)
                .contentType("application/problem+json").body("title", is("没有找到"));
    }

    @Test
    void aMethodThatIsNotOfferedIsSaidSo() {
        given().contentType("application/json").body("{}").post("/api/v1/tasks").then().statusCode(405)
                .contentType("application/problem+json").body("title", is("不支持此操作"));
    }

    @Test
    void aFormatThatIsNotOfferedIsSaidSo() {
        given().accept("application/xml").get("/api/v1/tasks?size=7").then().statusCode(406);
    }
}
