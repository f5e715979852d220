package org.qingdan.notice.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What there is to say about a deadline cell, told with its grounds. */
final class DeadlineFindings {

    private final Passage passage;
    private final Findings findings;

    DeadlineFindings(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
    }

    /** The repair of a clause, or null where nothing is damaged. */
    Finding mended(TimeClause clause) {
        return clause.mends().isEmpty() ? null
                : findings.mended("lost-characters", passage, clause.from(), clause.end(), clause.mends(),
                        clause.ambiguous());
    }

    Finding year(TimeClause clause, LocalDate dueOn, String grounds) {
        var printed = passage.printed(clause.timeFrom(), clause.end());
        return dueOn == null
                ? findings.unsure("inferred-year", time(clause), "“" + printed + "”未写年份，通知也未读到日期，请补充年份。")
                : findings.add("inferred-year", Certainty.INFERRED, time(clause), dueOn.toString(),
                        "“" + printed + "”未写年份，按 " + dueOn.getYear() + " 年理解：" + grounds + "。");
    }

    void workingDays(TimeClause clause) {
        boolean workingDays = passage.text().substring(clause.timeFrom(), clause.end()).contains("工作日");
        if (workingDays && clause.time().within() != null) {
            findings.add("working-days", Certainty.INFERRED, time(clause), clause.time().within().getDays() + " 日",
                    "原文按工作日计算，此处按日历日计算，遇节假日请人工顺延。");
        }
    }

    Finding part(TimeClause clause, String part, MeasureList.Measure measure) {
        return findings.add("part-of-measure", Certainty.INFERRED, whole(clause),
                "第 " + measure.number() + " 条举措的一部分：" + part,
                "时限只写“" + part + "”，其文字与第 " + measure.number() + " 条举措最相近，读作该条的一部分。");
    }

    void strangePart(TimeClause clause) {
        findings.unsure("part-without-measure", whole(clause),
                "“" + clause.parts().get(0) + "”与各条举措的文字均不相近，暂按全部举措处理，请核对。");
    }

    /** What was not understood: words after the last time, and measures that no clause holds for. */
    void unread(Span leftOver, List<MeasureList.Measure> measures, Set<Integer> served) {
        if (!measures.isEmpty() && served.isEmpty()) {
            findings.unsure("unread-deadline", passage.span(), "此处未读到时间，请核对完成时限。");
            return;
        }
        if (leftOver != null) {
            findings.unsure("left-over-words", leftOver, "此处文字在时间之后，未能理解，请核对。");
        }
        measures.stream().filter(measure -> !served.contains(measure.number())).forEach(measure ->
                findings.unsure("measure-without-deadline", passage.span(),
                        "第 " + measure.number() + " 条举措未读到完成时限，请核对。"));
    }

    private Span time(TimeClause clause) {
        return passage.span(clause.timeFrom(), clause.end());
    }

    private Span whole(TimeClause clause) {
        return passage.span(clause.from(), clause.end());
    }
}
