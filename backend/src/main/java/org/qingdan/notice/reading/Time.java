package org.qingdan.notice.reading;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** A time as written: a day of a year that may be unsaid, a period after an event, or work without an end. */
record Time(Kind kind, Integer year, int month, int day, Period within) {

    private static final int LAST = 31;

    static final Time ONGOING = new Time(Kind.ONGOING, null, 0, 0, null);

    static Time endOf(Integer year, int month) {
        return new Time(Kind.FIXED, year, month, LAST, null);
    }

    static Time on(Integer year, int month, int day) {
        return new Time(Kind.FIXED, year, month, day, null);
    }

    static Time after(Period within) {
        return new Time(Kind.RELATIVE, null, 0, 0, within);
    }

    boolean lacksYear() {
        return kind == Kind.FIXED && year == null;
    }

    /** The day in its own year, or in the one given where it says none. */
    LocalDate in(int otherYear) {
        var wanted = YearMonth.of(year == null ? otherYear : year, month);
        return wanted.atDay(Math.min(day, wanted.lengthOfMonth()));
    }
}
