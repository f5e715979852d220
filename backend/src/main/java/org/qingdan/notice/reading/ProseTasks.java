package org.qingdan.notice.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Turns the tasks found in running text into drafts: titles, assignments, and deadlines stated or said in sentences. */
final class ProseTasks {

    private final String source;
    private final NoticeDate noticeDate;
    private final FirstIsLead rule;
    private final Findings findings;

    ProseTasks(String source, NoticeDate noticeDate, FirstIsLead rule, Findings findings) {
        this.source = source;
        this.noticeDate = noticeDate;
        this.rule = rule;
        this.findings = findings;
    }

    TaskDraft draft(FoundTask task, int number) {
        var stated = task.stated();
        var assignments = stated.namesUnits() ? assignments(stated) : UnitsInProse.in(source, stated.texts(), findings);
        var deadlines = deadlines(stated);
        var title = title(task);
        if (assignments.isEmpty()) {
            findings.unsure("task-without-units", stated.span(), "此任务未读到责任单位，请核对原文。");
        }
        var measures = new ArrayList<MeasureDraft>();
        var source = stated.span();
        for (var measure : task.measures()) {
            source = source.to(measure.stated().span());
            measures.add(measure(measure, measures.size() + 1, assignments));
        }
        boolean itself = measures.isEmpty();
        var time = stated.statements().stream().flatMap(statement -> statement.times().stream())
                .map(Passage::span).reduce(Span::to).orElse(null);
        if (itself) {
            measures.add(new MeasureDraft(1, null, stated.text(), stated.textSpan(), assignments, deadlines));
        }
        return new TaskDraft(number, task.label(), title.cut(this.source), itself ? null : stated.text(),
                stated.isStated() ? stated.statementSpan().cut(this.source) : null,
                time == null ? null : time.cut(this.source), source, title, itself ? null : stated.textSpan(),
                stated.statementSpan(), time, assignments, deadlines, measures);
    }

    private MeasureDraft measure(FoundTask.FoundMeasure measure, int number, List<AssignmentDraft> inherited) {
        var stated = measure.stated();
        var own = assignments(stated);
        return new MeasureDraft(number, measure.label(), stated.text(), stated.textSpan(),
                own.isEmpty() ? inherited : own, deadlines(stated));
    }

    private List<AssignmentDraft> assignments(Stated stated) {
        stated.statements().forEach(statement -> statement.report(findings));
        return stated.assignments(rule);
    }

    private List<DeadlineDraft> deadlines(Stated stated) {
        var sentences = new SentenceDeadlines(source, noticeDate, findings);
        stated.texts().forEach(sentences::read);
        var deadlines = new ArrayList<>(sentences.found());
        for (var statement : stated.statements()) {
            for (var time : statement.times()) {
                var whole = new MeasureList.Measure(1, null, stated.text(), stated.textSpan());
                new TaskDeadlines(time, List.of(whole), noticeDate, findings).byMeasure().getOrDefault(1, List.of())
                        .stream().filter(one -> !isShort(stated) || !repeats(one, deadlines)).forEach(deadlines::add);
            }
        }
        return deadlines;
    }

    /** Of a text of two sentences the part that a sentence dates is the whole. */
    private static boolean isShort(Stated stated) {
        return stated.texts().stream().flatMapToInt(text -> text.text().chars()).filter(c -> c == '。' || c == ';').count() <= 2;
    }

    /** A day stated for the whole that a sentence names already with what is due. */
    private static boolean repeats(DeadlineDraft stated, List<DeadlineDraft> said) {
        return said.stream().anyMatch(one -> one.kind() == stated.kind() && stated.part() == null
                && Objects.equals(one.dueOn(), stated.dueOn()));
    }

    /** The heading, or the first clause where none is printed apart. */
    private Span title(FoundTask task) {
        var text = task.stated().texts().get(0).span();
        var printed = text.cut(source);
        int end = task.titled() ? printed.length() : FirstClause.end(printed);
        while (end > 1 && "。；;，,：: \u3000".indexOf(printed.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(text.start(), text.start() + end);
    }
}
