package org.qingdan.task;

import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.qingdan.unit.UnitKind;

/** Every value that the interface can give has its names. */
@QuarkusTest
class LabelResourceTest {

    @Test
    void everyValueHasAChineseAndAnEnglishName() {
        var labels = when().get("/api/v1/labels").then().statusCode(200).extract().jsonPath();
        Map<String, List<String>> values = Map.of(
                "light", names(Light.values()), "role", names(Role.values()), "deadlineKind", names(DeadlineKind.values()),
                "level", names(Level.values()), "unitKind", names(UnitKind.values()), "certainty", names(Certainty.values()),
                "rule", Arrays.stream(LightRule.values()).map(LightRule::code).toList(),
                "obligationState", names(ObligationState.values()), "happeningKind", names(HappeningKind.values()));

        assertEquals(new TreeSet<>(values.keySet()), new TreeSet<>(labels.<String, Object>getMap("").keySet()));
        values.forEach((kind, all) -> {
            assertEquals(all, labels.getList(kind + ".value"), kind);
            for (var language : List.of("zh", "en")) {
                assertEquals(0, labels.<String>getList(kind + "." + language).stream().filter(String::isBlank).count(), kind);
            }
        });
    }

    private static List<String> names(Enum<?>[] values) {
        Function<Enum<?>, String> name = Enum::name;
        return Arrays.stream(values).map(name).toList();
    }
}
