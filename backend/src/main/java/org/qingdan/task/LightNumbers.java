package org.qingdan.task;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** The numbers in the table of lights that an office can set. */
@ConfigMapping(prefix = "qingdan.light")
public interface LightNumbers {

    /** From how many days before its due date on something counts as due soon. */
    @WithDefault("30")
    int dueSoonDays();

    /** How often a report is expected, as an ISO 8601 period. */
    @WithDefault("P1M")
    Period reportPeriod();

    /** From how many points behind an even pace on something counts as behind. */
    @WithDefault("10")
    int behindPoints();

    /** From more than how many points on it counts as far behind. */
    @WithDefault("30")
    int farBehindPoints();
}
