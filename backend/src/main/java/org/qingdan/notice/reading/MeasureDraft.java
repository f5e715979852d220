package org.qingdan.notice.reading;

import java.util.List;

/** One measure of a task, without its printed number: the label, null where none is printed. */
public record MeasureDraft(int number, String label, String text, Span source, List<AssignmentDraft> assignments,
        List<DeadlineDraft> deadlines) {
}
