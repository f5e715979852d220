package org.qingdan.notice.reading;

import java.util.List;

/**
 * One task; the texts are as printed, what the notice does not print apart is null. The label is its number as printed.
 * Assignments and deadlines are those said of the task as a whole; each measure repeats those that hold for it.
 */
public record TaskDraft(int number, String label, String title, String practice, String unitsText, String deadlineText,
        Span source, Span titleSource, Span practiceSource, Span unitsSource, Span deadlineSource,
        List<AssignmentDraft> assignments, List<DeadlineDraft> deadlines, List<MeasureDraft> measures) {
}
