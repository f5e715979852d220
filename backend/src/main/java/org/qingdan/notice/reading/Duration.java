package org.qingdan.notice.reading;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The grammar of lengths of time: 一月, 两个月, 半年, 15日, 10个工作日. */
record Duration(Period period, int end) {

    /** Longer words first. A period knows no working days; the reader says so where it meets them. */
    private static final Map<String, IntFunction<Period>> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("工作日", Period::ofDays);
        UNITS.put("季度", n -> Period.ofMonths(3 * n));
        UNITS.put("星期", Period::ofWeeks);
        UNITS.put("周", Period::ofWeeks);
        UNITS.put("年", Period::ofYears);
        UNITS.put("月", Period::ofMonths);
        UNITS.put("日", Period::ofDays);
        UNITS.put("天", Period::ofDays);
    }

    /** The length of time at a position, or null. */
    static Duration at(Passage passage, int from) {
        if (passage.has(from, "半年")) {
            return new Duration(Period.ofMonths(6), from + 2);
        }
        if (passage.has(from, "半个月") || passage.has(from, "半月")) {
            return new Duration(Period.ofDays(15), passage.text().indexOf('月', from) + 1);
        }
        var number = Numerals.any(passage, from);
        if (number == null) {
            return null;
        }
        int unitAt = passage.at(number.end()) == '个' ? number.end() + 1 : number.end();
        return UNITS.entrySet().stream()
                .filter(unit -> passage.has(unitAt, unit.getKey()))
                .map(unit -> new Duration(unit.getValue().apply(number.value()), unitAt + unit.getKey().length()))
                .findFirst()
                .orElse(null);
    }
}
