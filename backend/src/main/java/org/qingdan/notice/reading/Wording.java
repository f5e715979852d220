package org.qingdan.notice.reading;

import java.util.HashSet;
import java.util.Set;

/** The wording of a text as the pairs of characters next to each other, to find which text another one speaks of. */
final class Wording {

    private final Set<Integer> pairs = new HashSet<>();

    Wording(String text) {
        int previous = -1;
        for (char c : text.toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                if (previous >= 0) {
                    pairs.add(previous << 16 | c);
                }
                previous = c;
            } else {
                previous = -1;
            }
        }
    }

    /** How much of this wording stands in the other one, from 0 to 1. */
    double shareIn(Wording other) {
        if (pairs.isEmpty()) {
            return 0;
        }
        return (double) pairs.stream().filter(other.pairs::contains).count() / pairs.size();
    }
}
