package org.qingdan.shared;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists cost a fixed number of SQL statements however long they are. */
@QuarkusTest
class StatementCountTest {

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "tasks?expand=measures", "measures", "deadlines", "obligations", "units", "indicators",
        "notices"})
    void aLongListTakesNoMoreStatementsThanAShortOne(String list) {
        statements(list, 3, "2020-02-01");
        long few = statements(list, 1, "2020-02-02");
        long many = statements(list, 500, "2020-02-03");

        assertEquals(few, many, "statements for one row and for all");
        assertTrue(many <= 10, many + " statements");
    }

    /** On a day that nobody has asked for, so that nothing is answered from memory. */
    private long statements(String list, int size, String day) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        var request = given().queryParam("size", size);
        if (!list.equals("notices")) {
            request.queryParam("asOf", day);
        }
        request.get("/api/v1/" + list).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
