package org.qingdan.notice.reading;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What was read of a notice in a few words: `（一） 标题 | L 县公安局, C 县财政局 | 2021-06-30 完成方案`, measures behind an arrow. */
final class Sketch {

    private Sketch() {
    }

    static String of(String text) {
        return new NoticeReader().read(text).parts().stream().flatMap(part -> part.groups().stream())
                .flatMap(group -> group.tasks().stream()).map(Sketch::task).collect(joining("\n"));
    }

    /** The only task of a notice with this paragraph in it. */
    static String ofParagraph(String paragraph) {
        return of(SmallNotice.HEAD + paragraph + "\n");
    }

    private static String task(TaskDraft task) {
        boolean itself = task.measures().size() == 1 && task.measures().get(0).label() == null;
        return label(task.label()) + task.title() + said(task.assignments(), task.deadlines())
                + (itself ? "" : task.measures().stream().map(measure -> "\n-> " + label(measure.label())
                + FirstClause.of(measure.text()) + said(measure.assignments(), measure.deadlines())).collect(joining()));
    }

    private static String label(String label) {
        return label == null ? "" : label + " ";
    }

    private static String said(List<AssignmentDraft> assignments, List<DeadlineDraft> deadlines) {
        var units = assignments.stream().map(one -> one.role().name().charAt(0) + " " + one.unit().name())
                .collect(joining(", "));
        var times = deadlines.stream().map(Sketch::deadline).collect(joining(", "));
        return (units.isEmpty() ? "" : " | " + units) + (times.isEmpty() ? "" : " | " + times);
    }

    private static String deadline(DeadlineDraft deadline) {
        var day = deadline.kind() == Kind.FIXED ? String.valueOf(deadline.dueOn())
                : deadline.kind() == Kind.RELATIVE ? deadline.trigger() + "+" + deadline.within() : "ONGOING";
        return day + (deadline.part() == null ? "" : " " + deadline.part());
    }
}
