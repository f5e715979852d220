package org.qingdan.task;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The numbers in the table of lights that an office can set. */
@ConfigMapping(prefix = "qingdan.light")
interface LightNumbers {

    /** From how many days before its due date on something counts as due soon. */
    @WithDefault("30")
    int dueSoonDays();
}
