package org.qingdan.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * All that a light depends on besides the day and the numbers of the table.
 *
 * @param kind null where the notice sets no deadline
 * @param dueOn the date in force; null for ONGOING, for RELATIVE before its event, for no deadline
 * @param trigger what a RELATIVE deadline waits for
 * @param startedOn from when on work can be expected: the day the notice was issued
 */
record Facts(DeadlineKind kind, LocalDate dueOn, String trigger, LocalDate startedOn, Course course) {

    long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, dueOn);
    }

    /** What ought to be done by this day, in percent, where the work goes on evenly; 0 before it starts. */
    int plannedPercent(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(startedOn, dueOn);
        long gone = ChronoUnit.DAYS.between(startedOn, day);
        return whole <= 0 ? 100 : (int) Math.max(0, Math.min(100, 100 * gone / whole));
    }

    /** By how many points the last report is behind an even pace; nothing before the first report. */
    int pointsBehind(LocalDate day) {
        boolean comparable = course.percent() != null && dueOn != null && startedOn != null;
        return comparable ? plannedPercent(day) - course.percent() : 0;
    }

    /** Whether the last report is older than so many periods; not before the first report. */
    boolean isSilentFor(int periods, LocalDate day, LightNumbers numbers) {
        return course.reportedOn() != null
                && day.isAfter(course.reportedOn().plus(numbers.reportPeriod().multipliedBy(periods)));
    }

    long daysSinceReport(LocalDate day) {
        return ChronoUnit.DAYS.between(course.reportedOn(), day);
    }
}
