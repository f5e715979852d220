package org.qingdan.notice.reading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The grammar of days and the ends of months, quarters, halves and years, without the words around them. */
final class DateGrammar {

    private static final String END = "底末";

    private final Passage passage;
    private final YearGrammar years;

    DateGrammar(Passage passage, YearGrammar years) {
        this.passage = passage;
        this.years = years;
    }

    List<Reading<Time>> at(int from) {
        var found = new ArrayList<Reading<Time>>();
        for (var year : years.at(from)) {
            boolean said = year.value() != null;
            addYearEnd(year, found);
            addHalf(year, found);
            addQuarter(year, found);
            addMonths(year, found);
            if (said && year.mends().isEmpty()) {
                found.add(year.then(year.end(), Time.endOf(year.value(), 12)).strained(1));
            }
        }
        addNumeric(from, found);
        return found;
    }

    private void addYearEnd(Reading<Integer> year, List<Reading<Time>> found) {
        int at = year.end();
        if (passage.has(at, "年底") || passage.has(at, "年末") || passage.has(at, "年内")) {
            found.add(year.then(at + 2, Time.endOf(year.value(), 12)));
        } else if (year.value() != null && END.indexOf(passage.at(at)) >= 0) {
            found.add(year.then(at + 1, Time.endOf(year.value(), 12)));
        }
    }

    private void addHalf(Reading<Integer> year, List<Reading<Time>> found) {
        if (passage.has(year.end(), "上半年")) {
            found.add(year.then(year.end() + 3, Time.endOf(year.value(), 6)));
        } else if (passage.has(year.end(), "下半年")) {
            found.add(year.then(year.end() + 3, Time.endOf(year.value(), 12)));
        }
    }

    private void addQuarter(Reading<Integer> year, List<Reading<Time>> found) {
        int at = passage.at(year.end()) == '第' ? year.end() + 1 : year.end();
        var number = Numerals.any(passage, at);
        if (number != null && number.value() <= 4 && number.value() > 0 && passage.has(number.end(), "季度")) {
            found.add(year.then(skipEnd(number.end() + 2), Time.endOf(year.value(), 3 * number.value())));
        }
    }

    private void addMonths(Reading<Integer> year, List<Reading<Time>> found) {
        for (int length = 1; length <= 2 && passage.digitAt(year.end() + length - 1); length++) {
            int end = year.end() + length;
            int month = Integer.parseInt(passage.text().substring(year.end(), end));
            if (month < 1 || month > 12) {
                continue;
            }
            if (passage.at(end) == '月') {
                addInMonth(year.then(passage.at(end + 1) == '份' ? end + 2 : end + 1, month), year.value(), found);
            } else if (END.indexOf(passage.at(end)) >= 0) {
                found.add(year.mended(Mend.lost(end, "月", "“" + month + "”后须有“月”"))
                        .then(end + 1, Time.endOf(year.value(), month)));
            }
        }
    }

    private void addInMonth(Reading<Integer> month, Integer year, List<Reading<Time>> found) {
        int at = month.end();
        if (passage.has(at, "上旬") || passage.has(at, "中旬")) {
            found.add(month.then(at + 2, Time.on(year, month.value(), passage.at(at) == '上' ? 10 : 20)));
            return;
        }
        found.add(month.then(passage.has(at, "下旬") ? at + 2 : skipEnd(at), Time.endOf(year, month.value())));
        var day = passage.digitAt(at) ? Numerals.any(passage, at) : null;
        if (day == null || !isDay(year, month.value(), day.value())) {
            return;
        }
        if ("日号".indexOf(passage.at(day.end())) >= 0) {
            found.add(month.then(day.end() + 1, Time.on(year, month.value(), day.value())));
        } else {
            found.add(month.mended(Mend.lost(day.end(), "日", "“" + day.value() + "”后须有“日”"))
                    .then(day.end(), Time.on(year, month.value(), day.value())));
        }
    }

    /** 2019-12-31, and 20191231 as what is left of a date that lost its characters. */
    private void addNumeric(int from, List<Reading<Time>> found) {
        var year = years.digits(from);
        if (year == null) {
            return;
        }
        boolean marked = "-./".indexOf(passage.at(year.end())) >= 0;
        int monthAt = marked ? year.end() + 1 : year.end();
        int dayAt = marked ? monthAt + digits(monthAt) + 1 : monthAt + 2;
        if (digits(monthAt) == 0 || digits(dayAt) == 0 || marked && passage.at(dayAt - 1) != passage.at(year.end())
                || !marked && digits(monthAt) + digits(dayAt) < 4) {
            return;
        }
        int month = Integer.parseInt(passage.text().substring(monthAt, marked ? dayAt - 1 : dayAt));
        int end = dayAt + digits(dayAt);
        int day = Integer.parseInt(passage.text().substring(dayAt, end));
        if (!isDay(year.value(), month, day) || passage.digitAt(end)) {
            return;
        }
        var date = year.then(end, Time.on(year.value(), month, day));
        found.add(marked ? date : date.mended(Mend.lost(monthAt, "年", "八位数字是缺了“年月日”的日期"))
                .mended(Mend.lost(dayAt, "月", "八位数字是缺了“年月日”的日期"))
                .mended(Mend.lost(end, "日", "八位数字是缺了“年月日”的日期")));
    }

    private int digits(int from) {
        return passage.digitAt(from) ? passage.digitAt(from + 1) ? 2 : 1 : 0;
    }

    private int skipEnd(int from) {
        return END.indexOf(passage.at(from)) >= 0 ? from + 1 : from;
    }

    private static boolean isDay(Integer year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1
                && day <= (year == null ? YearMonth.of(2000, month) : YearMonth.of(year, month)).lengthOfMonth();
    }
}
