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
    private final NoticeDate noticeDate;
    private final DeadlineFindings findings;
    private final Map<Integer, Wording> wordings = new LinkedHashMap<>();
    private final Map<Integer, List<DeadlineDraft>> byMeasure = new HashMap<>();
    private Integer yearBefore;

    TaskDeadlines(Passage passage, List<MeasureList.Measure> measures, NoticeDate noticeDate, Findings findings) {
        this.passage = passage;
        this.measures = measures;
        this.noticeDate = noticeDate;
        this.findings = new DeadlineFindings(passage, findings);
        measures.forEach(measure -> wordings.put(measure.number(), new Wording(measure.text())));
        var listed = clauses(ItemList.in(passage, MeasureList.count(measures)));
        var ranged = clauses(ItemList.withLostRanges(passage, MeasureList.count(measures)));
        boolean ranges = !scopes(listed).isComplete() && scopes(ranged).isComplete();
        var read = ranges ? ranged : listed;
        var scopes = scopes(read);
        for (int i = 0; i < read.clauses().size(); i++) {
            give(read.clauses().get(i), i, scopes);
        }
        this.findings.unread(read.leftOver(), measures, byMeasure.keySet());
    }

    private TimeClauses clauses(ItemList items) {
        var noticeYear = noticeDate == null ? null : noticeDate.year();
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
        var mended = findings.mended(clause);
        findings.workingDays(clause);
        var dueOn = dueOn(clause);
        var inferred = clause.time().lacksYear() ? findings.year(clause, dueOn, yearGrounds()) : null;
        for (var measure : measures) {
            if (!scopes.holds(index, measure.number())) {
                continue;
            }
            var part = clause.items().contains(measure.number()) ? null : part(clause, measure);
            var matched = part == null ? null : findings.part(clause, part, measure);
            var told = mended != null ? mended : inferred != null ? inferred : matched;
            byMeasure.computeIfAbsent(measure.number(), number -> new ArrayList<>())
                    .add(draft(clause, dueOn, part, told));
        }
        if (owners(clause).isEmpty() && !clause.parts().isEmpty()) {
            findings.strangePart(clause);
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

    private String yearGrounds() {
        return yearBefore != null ? "上文年份为 " + yearBefore + " 年" : noticeDate == null ? "" : noticeDate.grounds();
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
        int year = yearBefore != null ? yearBefore : noticeDate.year();
        while (noticeDate != null && clause.time().in(year).isBefore(noticeDate.from())) {
            year++;
        }
        return clause.time().in(year);
    }
}
