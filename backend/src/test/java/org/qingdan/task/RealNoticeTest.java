package org.qingdan.task;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the API says of the real notice, held against a reading made by hand (huainan-2019.expected.json). */
@QuarkusTest
class RealNoticeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonNode tasks;

    @BeforeEach
    void askForTheWholeList() {
        tasks = read(given().queryParam("size", 100).queryParam("expand", "measures")
            .get("/api/v1/tasks").then().statusCode(200).extract().asString()).get("items");
    }

    @Test
    void everyTaskAndMeasureIsInTheWordsOfTheNotice() throws Exception {
        var expected = expectedTasks();
        assertEquals(36, tasks.size());
        var checks = new ArrayList<Executable>();
        for (int i = 0; i < tasks.size(); i++) {
            var should = expected.get(i);
            var is = tasks.get(i);
            var name = "part " + is.get("part").get("number") + " task " + is.get("number");
            for (var field : List.of("number", "title", "practice", "unitsText", "deadlineText")) {
                checks.add(() -> assertEquals(should.get(field), is.get(field), name + " " + field));
            }
            checks.add(() -> assertEquals(texts(should.get("measures")), texts(is.get("measures")), name));
        }
        assertAll(checks);
        assertEquals(71, measures().count());
    }

    @Test
    void everyAssignmentHasItsUnitAndRole() throws Exception {
        var expected = expectedTasks().stream().flatMap(task -> stream(task.get("measures"))).toList();
        var actual = measures().toList();
        for (int i = 0; i < expected.size(); i++) {
            var should = stream(expected.get(i).get("assignments"))
                    .map(a -> a.get("unit").asText() + " " + a.get("role").asText()).toList();
            var is = stream(actual.get(i).get("assignments"))
                    .map(a -> a.get("text").asText() + " " + a.get("role").asText()).toList();
            assertEquals(should, is, actual.get(i).get("text").asText());
        }
    }

    @Test
    void everyDeadlineIsAsACarefulReaderWouldTakeIt() throws Exception {
        var expected = expectedTasks().stream().flatMap(task -> stream(task.get("measures"))).toList();
        var actual = measures().toList();
        for (int i = 0; i < expected.size(); i++) {
            var should = stream(expected.get(i).get("deadlines")).map(d -> line(d, d.get("trigger"))).toList();
            var is = stream(actual.get(i).get("deadlines")).map(d -> line(d, d.path("trigger").path("text"))).toList();
            assertEquals(should, is, actual.get(i).get("text").asText());
        }
    }

    @Test
    void everySourceIsThePlaceItWasReadFrom() {
        for (var task : tasks) {
            var text = text(task);
            var sources = task.get("sources");
            assertEquals(task.get("title").asText(), cut(text, sources.get("title")));
            assertEquals(task.get("practice").asText(), cut(text, sources.get("practice")));
            assertEquals(task.get("unitsText").asText(), cut(text, sources.get("units")));
            assertEquals(task.get("deadlineText").asText(), cut(text, sources.get("deadline")));
            for (var measure : task.get("measures")) {
                assertEquals(measure.get("text").asText(), cut(text, measure.get("source")));
                measure.get("assignments").forEach(assignment ->
                        assertEquals(assignment.get("text").asText(), cut(text, assignment.get("source"))));
                measure.get("deadlines").forEach(deadline -> isReadFrom(deadline, text));
            }
        }
    }

    private static void isReadFrom(JsonNode deadline, String text) {
        var place = cut(text, deadline.get("source"));
        var finding = deadline.get("finding");
        if (finding.isNull()) {
            assertTrue(place.contains(deadline.get("text").asText()), place);
        } else {
            assertEquals(finding.get("original").asText(), cut(text, finding.get("source")));
        }
    }

    @Test
    void twoNamesOfOneUnitAreOneUnit() {
        var dataBureau = stream(read(when().get("/api/v1/units?size=500").asString()).get("items"))
                .filter(unit -> unit.get("name").asText().startsWith("市数据资源")).toList();

        assertEquals(1, dataBureau.size());
        assertEquals("[\"市数据资源管理局\"]", dataBureau.get(0).get("aliases").toString());
    }

    @Test
    void thePagesFurnitureIsInNoElement() {
        var all = tasks.toString();
        for (var furniture : Set.of("文字大小", "背景色", "验 证 码", "联系方式:", "宝贵的意见")) {
            assertTrue(!all.contains(furniture), furniture);
        }
    }

    private Stream<JsonNode> measures() {
        return stream(tasks).flatMap(task -> stream(task.get("measures")));
    }

    private static List<JsonNode> expectedTasks() throws Exception {
        var notice = JSON.readTree(new File("src/test/resources/notices/huainan-2019.expected.json"));
        return stream(notice.get("parts")).flatMap(part -> stream(part.get("groups")))
                .flatMap(group -> stream(group.get("tasks"))).toList();
    }

    private static String line(JsonNode deadline, JsonNode trigger) {
        return String.join(" | ", deadline.get("kind").asText(), deadline.get("dueOn").asText(),
                deadline.get("level").asText(), deadline.get("part").asText(),
                trigger.isMissingNode() || trigger.isNull() ? "" : trigger.asText(),
                deadline.get("within").asText(), deadline.get("text").asText());
    }

    private static List<String> texts(JsonNode measures) {
        return stream(measures).map(measure -> measure.get("number") + " " + measure.get("text").asText()).toList();
    }

    private static String text(JsonNode task) {
        return when().get("/api/v1/notices/" + task.get("notice").get("id").asText() + "/text")
                .then().statusCode(200).contentType("text/plain;charset=UTF-8").extract().asString();
    }

    private static String cut(String text, JsonNode span) {
        return text.substring(span.get("start").asInt(), span.get("end").asInt());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
