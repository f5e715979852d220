package org.qingdan.notice.reading;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingdan.notice.reading.HuainanNotice.DRAFT;
import static org.qingdan.notice.reading.HuainanNotice.EXPECTED;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.qingdan.notice.reading.HuainanNotice.Sheet;

/** The reader reads the real notice as a careful person did, field by field. */
class HuainanNoticeTest {

    private final Sheet written = new Sheet();
    private final Sheet read = new Sheet();

    @Test
    void headIsAsPrinted() {
        written.put("notice", EXPECTED, "title", "issuer", "documentNumber", "issuedOn", "publishedOn");
        read.put("notice title", DRAFT.title());
        read.put("notice issuer", DRAFT.issuer());
        read.put("notice documentNumber", DRAFT.documentNumber());
        read.put("notice issuedOn", DRAFT.issuedOn());
        read.put("notice publishedOn", DRAFT.publishedOn());
        read.assertSameAs(written);
    }

    @Test
    void everyPartAndGroupIsAsPrinted() {
        for (var part : EXPECTED.get("parts")) {
            written.put(place("", "part", part), part, "title");
            part.get("groups").forEach(group -> written.put(place("", "part", part) + place(" ", "group", group),
                    group, "indicator", "statedCount", "unitsText"));
        }
        for (var part : DRAFT.parts()) {
            read.put("part " + part.number() + " title", part.title());
            for (var group : part.groups()) {
                var place = "part " + part.number() + " group " + group.number();
                read.put(place + " indicator", group.indicator());
                read.put(place + " statedCount", group.statedCount());
                read.put(place + " unitsText", group.unitsText());
            }
        }
        read.assertSameAs(written);
    }

    @Test
    void everyGroupNamesTheUnitsOfItsHeading() {
        for (var part : EXPECTED.get("parts")) {
            part.get("groups").forEach(group -> written.put(
                    place("", "part", part) + place(" ", "group", group),
                    stream(group.get("units")).map(JsonNode::asText).toList()));
        }
        for (var part : DRAFT.parts()) {
            part.groups().forEach(group -> read.put("part " + part.number() + " group " + group.number(),
                    group.units().stream().map(UnitMention::name).toList()));
        }
        read.assertSameAs(written);
    }

    @Test
    void everyGroupHasTheTasksItAnnounces() {
        for (var part : EXPECTED.get("parts")) {
            part.get("groups").forEach(group -> written.put(
                    place("", "part", part) + place(" ", "group", group),
                    stream(group.get("tasks")).map(task -> task.get("number").asText()).toList()));
        }
        for (var part : DRAFT.parts()) {
            for (var group : part.groups()) {
                read.put("part " + part.number() + " group " + group.number(),
                        group.tasks().stream().map(task -> String.valueOf(task.number())).toList());
                assertEquals(group.statedCount(), group.tasks().size(), group.indicator());
            }
        }
        read.assertSameAs(written);
    }

    @Test
    void thirtySixTasksHaveSeventyOneMeasures() {
        assertEquals(36, HuainanNotice.tasks().count());
        assertEquals(71, HuainanNotice.measures().count());
    }

    @Test
    void everyTaskTextIsAsPrinted() {
        writtenTasks((place, task) -> written.put(place, task, "title", "practice", "unitsText", "deadlineText"));
        HuainanNotice.tasks().forEach(task -> {
            read.put(task.place() + " title", task.draft().title());
            read.put(task.place() + " practice", task.draft().practice());
            read.put(task.place() + " unitsText", task.draft().unitsText());
            read.put(task.place() + " deadlineText", task.draft().deadlineText());
        });
        read.assertSameAs(written);
    }

    @Test
    void everyMeasureTextIsAsPrinted() {
        writtenMeasures((place, measure) -> written.put(place, measure, "text"));
        HuainanNotice.measures().forEach(measure -> read.put(measure.place() + " text", measure.draft().text()));
        read.assertSameAs(written);
    }

    @Test
    void everyAssignmentIsAsPrinted() {
        writtenMeasures((place, measure) -> written.put(place, stream(measure.get("assignments"))
                .map(a -> a.get("unit").asText() + " " + a.get("role").asText())
                .collect(joining(", "))));
        HuainanNotice.measures().forEach(measure -> read.put(measure.place(), measure.draft().assignments().stream()
                .map(a -> a.unit().name() + " " + a.role())
                .collect(joining(", "))));
        read.assertSameAs(written);
    }

    @Test
    void everyDeadlineIsAsACarefulPersonReadsIt() {
        writtenMeasures((place, measure) -> {
            int number = 0;
            for (var deadline : measure.get("deadlines")) {
                written.put(place + " deadline " + ++number, deadline,
                        "kind", "dueOn", "level", "part", "trigger", "within", "text");
            }
        });
        HuainanNotice.measures().forEach(measure -> {
            int number = 0;
            for (var deadline : measure.draft().deadlines()) {
                var place = measure.place() + " deadline " + ++number;
                read.put(place + " kind", deadline.kind());
                read.put(place + " dueOn", deadline.dueOn());
                read.put(place + " level", deadline.level());
                read.put(place + " part", deadline.part());
                read.put(place + " trigger", deadline.trigger());
                read.put(place + " within", deadline.within());
                read.put(place + " text", deadline.text());
            }
        });
        read.assertSameAs(written);
    }

    @Test
    void noYearHadToBeInferred() {
        HuainanNotice.none(HuainanNotice.measures()
                .filter(measure -> measure.draft().deadlines().stream().anyMatch(DeadlineDraft::yearInferred))
                .map(HuainanNotice.Measure::place)
                .toList());
    }

    @Test
    void countiesAreACollectiveAndUnnamedPartiesAreVague() {
        HuainanNotice.measures().forEach(measure -> measure.draft().assignments().forEach(assignment -> {
            var form = switch (assignment.unit().name()) {
                case "各县区政府" -> UnitMention.Form.COLLECTIVE;
                case "有关单位", "各有关单位" -> UnitMention.Form.VAGUE;
                default -> UnitMention.Form.NAMED;
            };
            assertEquals(form, assignment.unit().form(), measure.place() + " " + assignment.unit().name());
        }));
    }

    @Test
    void twoUnitsThatAreWrittenInTwoWaysAreRecognised() {
        assertEquals(
                stream(EXPECTED.get("aliases"))
                        .map(pair -> Set.of(pair.get(0).asText(), pair.get(1).asText())).collect(toSet()),
                DRAFT.aliases().stream().map(same -> Set.of(same.name(), same.otherName())).collect(toSet()));
    }

    private static void writtenTasks(BiConsumer<String, JsonNode> action) {
        for (var part : EXPECTED.get("parts")) {
            part.get("groups").forEach(group -> group.get("tasks").forEach(
                    task -> action.accept(place("", "part", part) + place(" ", "task", task), task)));
        }
    }

    private static void writtenMeasures(BiConsumer<String, JsonNode> action) {
        writtenTasks((place, task) -> task.get("measures").forEach(
                measure -> action.accept(place + place(" ", "measure", measure), measure)));
    }

    private static String place(String before, String noun, JsonNode numbered) {
        return before + noun + " " + numbered.get("number").asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
