package org.qingdan;

import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** openapi.yaml is the code's own account of itself; `make api` rewrites it. */
@QuarkusTest
class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("../openapi.yaml");

    @Test
    void committedContractIsTheOneServed() throws Exception {
        var served = when().get("/q/openapi?format=yaml").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("api.write")) {
            Files.writeString(COMMITTED, served);
        }
        assertEquals(Files.readString(COMMITTED), served);
    }

    @Test
    void everyOperationAndParameterExplainsItself() throws Exception {
        var api = new ObjectMapper().readTree(when().get("/q/openapi?format=json").asString());
        var silent = new ArrayList<String>();
        api.get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            var name = operation.getKey() + " " + path.getKey();
            if (isBlank(operation.getValue().get("summary"))) {
                silent.add(name);
            }
            operation.getValue().path("parameters").forEach(parameter -> {
                if (isBlank(parameter.get("description"))) {
                    silent.add(name + " ?" + parameter.get("name").asText());
                }
            });
            assertTrue(operation.getValue().get("responses").has("400"), name + " says how it refuses");
        }));
        assertEquals(List.of(), silent);
        assertFalse(api.get("components").get("schemas").get("Light").get("description").asText().isBlank());
    }

    private static boolean isBlank(JsonNode text) {
        return text == null || text.asText().isBlank();
    }
}
