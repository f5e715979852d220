package org.qingdan.notice.reading;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The published notice, what the reader makes of it, and what a person wrote down from it by eye. */
final class HuainanNotice {

    static final String TEXT = text();
    static final Draft DRAFT = new NoticeReader().read(TEXT);
    static final JsonNode EXPECTED = expected();

    private HuainanNotice() {
    }

    /** A task of the draft and where it stands: `part 2 task 6`. */
    record Task(String place, TaskDraft draft) {

        Stream<Measure> measures() {
            return draft.measures().stream()
                    .map(m -> new Measure(place + " measure " + m.number(), draft, m));
        }
    }

    /** A measure of the draft and where it stands: `part 2 task 6 measure 1`. */
    record Measure(String place, TaskDraft task, MeasureDraft draft) {
    }

    static Stream<Task> tasks() {
        return DRAFT.parts().stream().flatMap(part -> part.groups().stream()
                .flatMap(group -> group.tasks().stream())
                .map(task -> new Task("part " + part.number() + " task " + task.number(), task)));
    }

    static Stream<Measure> measures() {
        return tasks().flatMap(Task::measures);
    }

    static String cut(Span span) {
        return TEXT.substring(span.start(), span.end());
    }

    static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    /** What was written down or read, under the name of its place. Two things at one place are a mistake already. */
    static final class Sheet {

        private final Map<String, String> values = new LinkedHashMap<>();

        void put(String place, Object value) {
            var before = values.put(place, String.valueOf(value));
            if (before != null) {
                values.put(place, "twice: " + before + " | " + value);
            }
        }

        void put(String place, JsonNode object, String... fields) {
            for (var field : fields) {
                put(place + " " + field, object.get(field).asText());
            }
        }

        void assertSameAs(Sheet written) {
            var places = new LinkedHashSet<>(written.values.keySet());
            places.addAll(values.keySet());
            List<String> differences = new ArrayList<>();
            for (var place : places) {
                var expected = written.values.getOrDefault(place, "nothing");
                var actual = values.getOrDefault(place, "nothing");
                if (!Objects.equals(expected, actual)) {
                    differences.add(place + "\n    written: " + expected + "\n    read:    " + actual);
                }
            }
            none(differences);
        }
    }

    static void none(List<String> differences) {
        if (!differences.isEmpty()) {
            fail(differences.size() + " differences\n" + String.join("\n", differences));
        }
    }

    private static String text() {
        try {
            return Files.readString(Path.of("../seeds/huainan-2019-task-list.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode expected() {
        try (var table = HuainanNotice.class.getResourceAsStream("/notices/huainan-2019.expected.json")) {
            return new ObjectMapper().readTree(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
