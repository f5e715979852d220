package org.qingdan.account;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: every operation that OpenAPI lists stands in role-matrix.txt, and is as it says there. */
@QuarkusTest
class RoleMatrixTest {

    private static final List<String> COLUMNS =
            List.of("nobody", "OFFICE", "UNIT", "LEADER", "ADMIN", "READ", "WRITE", "first");

    @Inject
    TestPeople people;

    record Row(String method, String path, List<Boolean> allowed) {

        static Row of(String line) {
            var cells = line.strip().split("\\s+");
            assertEquals(COLUMNS.size() + 2, cells.length, line);
            return new Row(cells[0], cells[1], Arrays.stream(cells).skip(2).map("+"::equals).toList());
        }

        String operation() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return operation();
        }
    }

    static List<Row> matrix() throws IOException {
        try (var file = RoleMatrixTest.class.getResourceAsStream("role-matrix.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of).toList();
        }
    }

    @Test
    void everyOperationHasARow() throws IOException {
        var listed = new TreeSet<String>();
        contract().get("paths").properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(method ->
                listed.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertEquals(String.join("\n", listed),
                String.join("\n", new TreeSet<>(matrix().stream().map(Row::operation).toList())));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void everybodyMayDoWhatTheMatrixSaysAndNothingElse(Row row) throws IOException {
        var type = contract().at("/paths").get(row.path()).get(row.method().toLowerCase(Locale.ROOT))
                .path("requestBody").path("content").fieldNames();
        var body = type.hasNext() ? type.next() : null;

        assertAll(row.operation(), IntStream.range(0, COLUMNS.size()).mapToObj(i -> (Executable) () ->
                check(row, COLUMNS.get(i), row.allowed().get(i), body)));
    }

    /** Asks for something that does not exist and sends nothing sensible: who may gets a 4xx too, but never 401 or 403. */
    private void check(Row row, String who, boolean allowed, String body) {
        var request = as(who);
        if (body != null) {
            request.contentType(body).body(body.contains("json") ? "{}" : "x".getBytes(StandardCharsets.UTF_8));
        }
        int status = request.request(row.method(), row.path().replaceAll("\\{[^}]+}", "none")).statusCode();
        if (allowed) {
            assertTrue(status != 401 && status != 403 && status < 500, who + " may, but got " + status);
        } else {
            assertEquals(who.equals("nobody") ? 401 : 403, status, who + " may not");
        }
    }

    private RequestSpecification as(String who) {
        return switch (who) {
            case "nobody" -> given();
            case "READ", "WRITE" -> people.asProgram("OFFICE", who);
            case "first" -> people.asNewcomer("OFFICE");
            default -> people.as(who);
        };
    }

    private static JsonNode contract() throws IOException {
        return new ObjectMapper().readTree(when().get("/q/openapi?format=json").asString());
    }
}
