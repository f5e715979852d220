package org.qingdan.notice.reading;

import java.util.List;

/** A task found in running text: its printed number, the headings above it, what is stated of it, and its measures. */
record FoundTask(String label, Integer number, List<Item> headings, Stated stated, boolean titled,
        List<FoundMeasure> measures) {

    /** A measure below a task. */
    record FoundMeasure(String label, Stated stated) {
    }

    Item section() {
        return headings.isEmpty() ? null : headings.get(headings.size() - 1);
    }
}
