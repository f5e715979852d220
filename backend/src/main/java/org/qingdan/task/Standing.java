package org.qingdan.task;

import java.time.LocalDate;

/** One obligation as it stands on a day: what it is, what has happened to it, and its light. */
public record Standing(String id, String measureId, String unitId, int unitPosition, Role role, String deadlineId,
        Level level, DeadlineKind kind, LocalDate dueOn, LocalDate firstDueOn, Course course, Light light, LightRule rule,
        String reason) {
}
