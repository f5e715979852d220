package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/** One way to read a stretch of a passage: where it ends, what it means, and what had to be mended at what cost. */
record Reading<T>(int end, T value, int cost, List<Mend> mends) {

    /** A lost character. */
    static final int LOST = 10;
    /** Something unsaid that has to be inferred: more than a word nobody understands, less than two. */
    static final int INFERRED = 3;
    /** Well formed, but seldom meant. */
    static final int UNLIKELY = 5;

    static <T> Reading<T> plain(int end, T value) {
        return new Reading<>(end, value, 0, List.of());
    }

    <U> Reading<U> then(int end, U value) {
        return new Reading<>(end, value, cost, mends);
    }

    Reading<T> strained(int extra) {
        return new Reading<>(end, value, cost + extra, mends);
    }

    Reading<T> mended(Mend mend) {
        var all = new ArrayList<>(mends);
        all.add(mend);
        return new Reading<>(end, value, cost + LOST, all);
    }
}
