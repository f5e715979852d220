package org.qingdan.notice.reading;

import java.util.List;
import java.util.SortedSet;

/** Who does what for the measures listed, or for those no other clause lists. */
record UnitClause(SortedSet<Integer> items, List<AssignmentDraft> assignments) {
}
