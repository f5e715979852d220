package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The grammar of times: 2019年底前完成, 2020年3月底前, 上半年, 12月31日前, 持续推进, (…)后一月内, and the same with 年 lost.
 * It gives every reading that starts at a position; who calls it weighs them.
 */
final class TimeGrammar {

    private static final List<String> BEFORE = List.of("之前", "以前", "前", "之内", "以内", "内", "止");
    private static final List<String> FULLY = List.of("全部", "全面", "基本", "按时", "如期");
    private static final List<String> DONE = List.of("完成到位", "落实到位", "完成", "建成", "办结", "落实", "到位");
    private static final List<String> AFTER = List.of("之日起", "之后", "以后", "后", "起");
    private static final List<String> GOING_ON = List.of("长期", "持续", "常态化", "不断", "全年", "常年", "经常性", "长年");
    private static final List<String> WORK = List.of("推进", "坚持", "实施", "开展", "落实", "进行", "执行", "优化",
            "推动", "完善", "提升");

    private final Passage passage;
    private final YearGrammar years;

    TimeGrammar(Passage passage, Integer noticeYear) {
        this.passage = passage;
        this.years = new YearGrammar(passage, noticeYear);
    }

    List<Reading<Time>> at(int from) {
        var found = new ArrayList<Reading<Time>>();
        for (var date : new DateGrammar(passage, years).at(from)) {
            int end = done(end(BEFORE, date.end()));
            var time = date.then(end, date.value());
            found.add(end == date.end() && !isClosed(end) ? time.strained(2 * Reading.UNLIKELY) : time);
        }
        int goingOn = ongoing(from);
        if (goingOn > from) {
            found.add(Reading.plain(goingOn, Time.ONGOING));
        }
        int after = end(AFTER, from);
        var length = after > from ? Duration.at(passage, after) : null;
        if (length != null) {
            found.add(Reading.plain(done(end(BEFORE, length.end())), Time.after(length.period())));
        }
        return found;
    }

    private int ongoing(int from) {
        int end = end(GOING_ON, from);
        end = end > from ? end(WORK, end) : from;
        return isClosed(end) ? end : from;
    }

    /** 总结上半年工作 is not about a time: without 前 or 完成 a time ends its clause. */
    private boolean isClosed(int end) {
        return end == passage.length() || "。;,、".indexOf(passage.at(end)) >= 0;
    }

    private int done(int from) {
        int end = end(DONE, end(FULLY, from));
        return end > end(FULLY, from) ? end : from;
    }

    private int end(List<String> words, int from) {
        return words.stream().filter(word -> passage.has(from, word)).findFirst()
                .map(word -> from + word.length())
                .orElse(from);
    }
}
