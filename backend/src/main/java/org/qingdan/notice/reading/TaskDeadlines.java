package org.qingdan.notice.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The deadlines of one task's cell, given to its measures. */
final class TaskDeadlines {

    /** Below this share of common wording a part of the text is not taken to belong to a measure. */
    private static final double ENOUGH_IN_COMMON = 0.3;

    private final Passage passage;
    private final List<MeasureList.Measure> measures;
    private final LocalDate noticeDate;
    private final Findings findings;
    private final Map<Integer, Wording> wordings = new LinkedHashMap<>();
    private final Map<Integer, List<DeadlineDraft>> byMeasure = new HashMap<>();
    private Integer yearBefore;

    TaskDeadlines(Passage passage, List<MeasureList.Measure> measures, LocalDate noticeDate, Findings findings) {
        this.passage = passage;
        this.measures = measures;
        this.noticeDate = noticeDate;
        this.findings = findings;
        measures.forEach(measure -> wordings.put(measure.number(), new Wording(measure.text())));
        var listed = clauses(ItemList.in(passage, MeasureList.count(measures)));
        var ranged = clauses(ItemList.withLostRanges(passage, MeasureList.count(measures)));
        boolean ranges = !scopes(listed).isComplete() && scopes(ranged).isComplete();
        var read = ranges ? ranged : listed;
        var scopes = scopes(read);
        for (int i = 0; i < read.clauses().size(); i++) {
            give(read.clauses().get(i), i, scopes);
        }
        reportLeftOver(read.leftOver());
    }

    private TimeClauses clauses(ItemList items) {
        var noticeYear = noticeDate == null ? null : noticeDate.getYear();
        return new TimeClauses(passage, new DeadlineGrammar(passage, items, noticeYear).parse());
    }

    private Scopes scopes(TimeClauses read) {
        return new Scopes(measures, read.clauses().stream().map(this::owners).toList());
    }

    Map<Integer, List<DeadlineDraft>> byMeasure() {
        return byMeasure;
    }

    /** The measures a clause names by number or by a part of their text. */
    private TreeSet<Integer> owners(TimeClause clause) {
        var owners = new TreeSet<>(clause.items());
        clause.parts().forEach(part -> owners.addAll(owner(part)));
        return owners;
    }

    private TreeSet<Integer> owner(String part) {
        var wording = new Wording(part);
        var owner = new TreeSet<Integer>();
        double best = measures.size() == 1 ? 0 : ENOUGH_IN_COMMON;
        for (var measure : wordings.entrySet()) {
            double share = wording.shareIn(measure.getValue());
            if (share > best || owner.isEmpty() && share >= best) {
                best = share;
                owner.clear();
                owner.add(measure.getKey());
            }
        }
        return owner;
    }

    private void give(TimeClause clause, int index, Scopes scopes) {
        var finding = report(clause);
        reportWorkingDays(clause);
        var dueOn = dueOn(clause);
        var inferred = clause.time().lacksYear() ? reportYear(clause, dueOn) : null;
        for (var measure : measures) {
            if (!scopes.holds(index, measure.number())) {
                continue;
            }
            var part = clause.items().contains(measure.number()) ? null : part(clause, measure);
            var matched = part == null ? null : reportPart(clause, part, measure);
            var told = finding != null ? finding : inferred != null ? inferred : matched;
            byMeasure.computeIfAbsent(measure.number(), number -> new ArrayList<>())
                    .add(draft(clause, dueOn, part, told));
        }
        if (owners(clause).isEmpty() && !clause.parts().isEmpty()) {
            findings.unsure("part-without-measure", passage.span(clause.from(), clause.end()),
                    "“" + clause.parts().get(0) + "”与各条举措的文字均不相近，暂按全部举措处理，请核对。");
        }
    }

    private String part(TimeClause clause, MeasureList.Measure measure) {
        return clause.parts().stream()
                .filter(part -> owner(part).isEmpty() || owner(part).contains(measure.number()))
                .findFirst()
                .orElse(null);
    }

    private DeadlineDraft draft(TimeClause clause, LocalDate dueOn, String part, Finding finding) {
        var text = Mend.apply(passage, clause.timeFrom(), clause.end(),
                clause.mends().stream().filter(mend -> mend.at() > clause.timeFrom()).toList());
        return new DeadlineDraft(clause.time().kind(), dueOn, clause.level(), part, clause.trigger(),
                clause.time().within(), text, clause.time().lacksYear(),
                passage.span(clause.from(), clause.end()), finding);
    }

    /** A year left out is the year of the clause before or of the notice, or the next where that would lie before the notice. */
    private LocalDate dueOn(TimeClause clause) {
        if (clause.time().kind() != Kind.FIXED) {
            return null;
        }
        if (!clause.time().lacksYear()) {
            yearBefore = clause.time().year();
            return clause.time().in(yearBefore);
        }
        if (yearBefore == null && noticeDate == null) {
            return null;
        }
        int year = yearBefore != null ? yearBefore : noticeDate.getYear();
        while (noticeDate != null && clause.time().in(year).isBefore(noticeDate)) {
            year++;
        }
        return clause.time().in(year);
    }

    private Finding report(TimeClause clause) {
        if (clause.mends().isEmpty()) {
            return null;
        }
        return findings.mended("lost-characters", passage, clause.from(), clause.end(), clause.mends(),
                clause.ambiguous());
    }

    private Finding reportYear(TimeClause clause, LocalDate dueOn) {
        var printed = passage.printed(clause.timeFrom(), clause.end());
        var grounds = yearBefore != null ? "上文年份为 " + yearBefore + " 年" : "通知印发于 " + noticeDate;
        return dueOn == null
                ? findings.unsure("inferred-year", passage.span(clause.timeFrom(), clause.end()),
                        "“" + printed + "”未写年份，通知也未读到日期，请补充年份。")
                : findings.add("inferred-year", Certainty.INFERRED, passage.span(clause.timeFrom(), clause.end()),
                        dueOn.toString(), "“" + printed + "”未写年份，按 " + dueOn.getYear() + " 年理解：" + grounds + "。");
    }

    private void reportWorkingDays(TimeClause clause) {
        boolean workingDays = passage.text().substring(clause.timeFrom(), clause.end()).contains("工作日");
        if (workingDays && clause.time().within() != null) {
            findings.add("working-days", Certainty.INFERRED, passage.span(clause.timeFrom(), clause.end()),
                    clause.time().within().getDays() + " 日", "原文按工作日计算，此处按日历日计算，遇节假日请人工顺延。");
        }
    }

    private Finding reportPart(TimeClause clause, String part, MeasureList.Measure measure) {
        return findings.add("part-of-measure", Certainty.INFERRED, passage.span(clause.from(), clause.end()),
                "第 " + measure.number() + " 条举措的一部分：" + part,
                "时限只写“" + part + "”，其文字与第 " + measure.number() + " 条举措最相近，读作该条的一部分。");
    }

    private void reportLeftOver(Span leftOver) {
        if (measures.isEmpty()) {
            return;
        }
        if (byMeasure.isEmpty()) {
            findings.unsure("unread-deadline", passage.span(), "此处未读到时间，请核对完成时限。");
            return;
        }
        if (leftOver != null) {
            findings.unsure("left-over-words", leftOver, "此处文字在时间之后，未能理解，请核对。");
        }
        measures.stream().filter(measure -> !byMeasure.containsKey(measure.number())).forEach(measure ->
                findings.unsure("measure-without-deadline", passage.span(),
                        "第 " + measure.number() + " 条举措未读到完成时限，请核对。"));
    }
}
