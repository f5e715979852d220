package org.qingdan.notice.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When a notice speaks, as far as it says so: no time that it sets lies before. The grounds are Chinese. */
record NoticeDate(LocalDate from, String grounds) {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?=年|〕|\\]|］)");
    private static final int LONGEST_HEAD = 20_000;

    /** The date it was issued or published on, otherwise the year it speaks of most, or null. */
    static NoticeDate of(LocalDate issuedOn, LocalDate publishedOn, String text) {
        var day = issuedOn != null ? issuedOn : publishedOn;
        if (day != null) {
            return new NoticeDate(day, "通知印发于 " + day);
        }
        var years = YEAR.matcher(text.substring(0, Math.min(text.length(), LONGEST_HEAD))).results()
                .map(MatchResult::group).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return years.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(year -> new NoticeDate(LocalDate.of(Integer.parseInt(year.getKey()), 1, 1),
                        "通知未写日期，全文多写 " + year.getKey() + " 年"))
                .orElse(null);
    }

    int year() {
        return from.getYear();
    }
}
