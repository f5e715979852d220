package org.qingdan.task;

import java.time.LocalDate;
import java.time.Period;
import org.qingdan.shared.Span;

/**
 * What a deadline says. FIXED has a date; RELATIVE has the event it waits for and how long after; ONGOING has neither.
 * {@code part} is the part of the measure's text that it holds for, null for all of it.
 */
public record DeadlineTerms(DeadlineKind kind, LocalDate dueOn, Level level, String part, String trigger, Period within,
        String text, boolean yearInferred, Span source) {
}
