package org.qingdan.notice.reading;

import java.util.List;
import java.util.Objects;

/** A piece of a deadline cell as the grammar sees it. */
record Element(Type type, int from, int end, Object value, int cost, List<Mend> mends) {

    enum Type {
        ITEMS, LEVEL, TIME, WORD, SEPARATOR
    }

    static Element of(Type type, int from, Reading<?> reading) {
        return new Element(type, from, reading.end(), reading.value(), reading.cost(), reading.mends());
    }

    boolean meansTheSame(Element other) {
        return type == other.type && end == other.end && Objects.equals(value, other.value);
    }
}
