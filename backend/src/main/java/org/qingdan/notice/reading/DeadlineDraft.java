package org.qingdan.notice.reading;

import java.time.LocalDate;
import java.time.Period;

/**
 * A time by which one measure, or the named part of it, has to be done.
 * The text is the time as read; the source is the whole clause, so it may hold the item list and the part as well.
 */
public record DeadlineDraft(Kind kind, LocalDate dueOn, Level level, String part, String trigger, Period within,
        String text, boolean yearInferred, Span source, Finding finding) {
}
