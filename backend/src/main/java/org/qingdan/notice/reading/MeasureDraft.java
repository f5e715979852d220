package org.qingdan.notice.reading;

import java.util.List;

/** One measure of a task, without its printed number. */
public record MeasureDraft(int number, String text, Span source, List<AssignmentDraft> assignments,
        List<DeadlineDraft> deadlines) {
}
