package org.qingdan.notice.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** For which measures each clause of a cell holds: those it lists; a clause without a list takes what the others leave. */
final class Scopes {

    private final List<? extends SortedSet<Integer>> lists;
    private final Set<Integer> left = new HashSet<>();
    private final boolean complete;

    Scopes(List<MeasureList.Measure> measures, List<? extends SortedSet<Integer>> lists) {
        this.lists = lists;
        measures.forEach(measure -> left.add(measure.number()));
        var all = Set.copyOf(left);
        lists.forEach(left::removeAll);
        complete = left.isEmpty() || lists.stream().anyMatch(SortedSet::isEmpty);
        if (left.isEmpty()) {
            left.addAll(all);
        }
    }

    /** Whether some clause holds for every measure: a reading that leaves one out is hardly the right one. */
    boolean isComplete() {
        return complete;
    }

    boolean holds(int clause, int measure) {
        var list = lists.get(clause);
        return list.isEmpty() ? left.contains(measure) : list.contains(measure);
    }
}
