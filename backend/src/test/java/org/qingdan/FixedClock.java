package org.qingdan;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Every test runs on 2020-01-15, in the city's time zone. */
public class FixedClock {

    public static final LocalDate TODAY = LocalDate.of(2020, 1, 15);

    @Mock
    @Produces
    @ApplicationScoped
    Clock clock() {
        var zone = ZoneId.of("Asia/Shanghai");
        return Clock.fixed(TODAY.atTime(12, 0).atZone(zone).toInstant(), zone);
    }
}
