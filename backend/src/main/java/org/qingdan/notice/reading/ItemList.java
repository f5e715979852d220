package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The grammar of lists of measures: 第4项, 1-3项, 1、2项, 第一至三项, and the same with 项 or separators lost.
 * Which numbers are possible is known from the number of measures in the task.
 */
final class ItemList {

    private static final int MOST_WHEN_UNKNOWN = 99;
    private static final String COUNTERS = "项条款";
    private static final String RANGE = "-~至到";
    private static final String AND = "、,和及";

    private final Passage passage;
    private final int count;
    private final boolean rangesLost;

    private ItemList(Passage passage, int count, boolean rangesLost) {
        this.passage = passage;
        this.count = count;
        this.rangesLost = rangesLost;
    }

    /** The usual reading of 13 as 1、3. */
    static ItemList in(Passage passage, int count) {
        return new ItemList(passage, count, false);
    }

    /** The other reading of 13, as 1-3. */
    static ItemList withLostRanges(Passage passage, int count) {
        return new ItemList(passage, count, true);
    }

    /** Every way to read a list that starts here; where a list is possible to more than one end, all of them. */
    List<Reading<TreeSet<Integer>>> at(int from) {
        var found = new ArrayList<Reading<TreeSet<Integer>>>();
        int start = passage.at(from) == '第' ? from + 1 : from;
        grow(Reading.plain(start, new TreeSet<>()), false, found);
        return found;
    }

    private void grow(Reading<TreeSet<Integer>> list, boolean range, List<Reading<TreeSet<Integer>>> found) {
        int at = passage.at(list.end()) == '第' ? list.end() + 1 : list.end();
        for (int length = 1; length <= 2 && passage.digitAt(at + length - 1); length++) {
            add(list, Integer.parseInt(passage.text().substring(at, at + length)), at + length, range, found);
        }
        var chinese = Numerals.chinese(passage, at);
        if (chinese != null) {
            add(list, chinese.value(), chinese.end(), range, found);
        }
    }

    private void add(Reading<TreeSet<Integer>> list, int number, int end, boolean range,
            List<Reading<TreeSet<Integer>>> found) {
        int previous = list.value().isEmpty() ? 0 : list.value().last();
        if (number <= previous || number > (count > 0 ? count : MOST_WHEN_UNKNOWN)) {
            return;
        }
        var numbers = new TreeSet<>(list.value());
        for (int n = range ? previous + 1 : number; n <= number; n++) {
            numbers.add(n);
        }
        var longer = list.then(end, numbers);
        finish(longer, found);
        int next = COUNTERS.indexOf(passage.at(end)) >= 0 ? end + 1 : end;
        if (AND.indexOf(passage.at(next)) >= 0) {
            grow(longer.then(next + 1, numbers), false, found);
        } else if (RANGE.indexOf(passage.at(next)) >= 0) {
            grow(longer.then(next + 1, numbers), true, found);
        } else if (count > 0 && passage.digitAt(end)) {
            grow(longer.mended(Mend.lost(end, rangesLost ? "-" : "、", knownCount())), rangesLost, found);
        }
    }

    private void finish(Reading<TreeSet<Integer>> list, List<Reading<TreeSet<Integer>>> found) {
        int end = list.end();
        if (COUNTERS.indexOf(passage.at(end)) >= 0) {
            int after = passage.has(end + 1, "举措") || passage.has(end + 1, "任务") ? end + 3 : end + 1;
            found.add(list.then(after, list.value()));
        } else if (passage.digitAt(end - 1) && !isOtherNumber(end)) {
            found.add(list.mended(Mend.lost(end, "项", knownCount())));
        }
    }

    /** A number before a unit of time or measure counts something else than measures. */
    private boolean isOtherNumber(int end) {
        return "年月日号个天周季.%".indexOf(passage.at(end)) >= 0 && end < passage.length();
    }

    private String knownCount() {
        return count > 0 ? "本任务共 " + count + " 条举措" : "此处的数字应是举措序号";
    }
}
