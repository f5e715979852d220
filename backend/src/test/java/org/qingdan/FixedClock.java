package org.qingdan;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Every test runs on 2020-01-15, in the city's time zone, unless it says which day it is. */
public class FixedClock {

    public static final LocalDate TODAY = LocalDate.of(2020, 1, 15);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static volatile LocalDate today = TODAY;

    /** From now on it is noon of this day; whoever changes it puts {@link #TODAY} back. */
    public static void set(LocalDate day) {
        today = day;
    }

    @Mock
    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Clock() {

            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("Days change in Asia/Shanghai for everybody");
            }

            @Override
            public Instant instant() {
                return today.atTime(12, 0).atZone(ZONE).toInstant();
            }
        };
    }
}
