package org.qingdan.notice.reading;

import java.util.List;
import java.util.SortedSet;

/** A word of a clause of units; items only for a scope, role only for a role word. */
record UnitToken(Type type, int from, int end, SortedSet<Integer> items, Role role, List<Mend> mends) {

    enum Type {
        SCOPE, NAME, ROLE, TOGETHER_WITH, FILLER, SEPARATOR, STOP
    }

    static UnitToken of(Type type, int from, int end) {
        return new UnitToken(type, from, end, null, null, List.of());
    }
}
