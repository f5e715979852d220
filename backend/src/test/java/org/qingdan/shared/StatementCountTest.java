package org.qingdan.shared;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists cost a fixed number of SQL statements however long they are. */
@QuarkusTest
class StatementCountTest {

    private static final long CHECK_MILLIS = 500;

    private static LocalDate unasked = LocalDate.of(2031, 1, 1);

    @Inject
    SessionFactory sessions;

    @Inject
    LedgerVersion version;

    /** Lets the look for others' writes catch up with what earlier tests wrote: it would count as a change in between. */
    @BeforeEach
    void theLedgerIsAtRest() throws InterruptedException {
        long before;
        do {
            before = version.current();
            Thread.sleep(2 * CHECK_MILLIS);
        } while (before != version.current());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "tasks?expand=measures", "measures", "deadlines", "obligations", "units", "indicators",
        "notices"})
    void aLongListTakesNoMoreStatementsThanAShortOne(String list) {
        statements(list, 3);
        long few = statements(list, 1);
        long many = statements(list, 500);

        assertEquals(few, many, "statements for one row and for all");
        assertTrue(many <= 12, many + " statements");
    }

    /** On a day that nobody has asked for, so that nothing is answered from memory. */
    private long statements(String list, int size) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        var request = given().queryParam("size", size);
        if (!list.equals("notices")) {
            request.queryParam("asOf", unasked.toString());
            unasked = unasked.plusDays(1);
        }
        request.get("/api/v1/" + list).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
