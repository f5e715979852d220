package org.qingdan.notice.reading;

/** How a deadline is fixed: by the calendar, by an event, or not at all because the work goes on. */
public enum Kind {
    FIXED, RELATIVE, ONGOING
}
