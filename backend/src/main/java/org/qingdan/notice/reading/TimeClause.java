package org.qingdan.notice.reading;

import java.util.List;
import java.util.SortedSet;

/** One time in a deadline cell with what it is said of; the ranges are those of the cell's passage. */
record TimeClause(SortedSet<Integer> items, List<String> parts, Level level, Time time, String trigger,
        int from, int timeFrom, int end, List<Mend> mends, boolean ambiguous) {

}
