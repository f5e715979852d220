package org.qingdan.notice.reading;

import java.util.List;

/** One row of the task list; the texts are as printed, a cell the row lacks is null. */
public record TaskDraft(int number, String title, String practice, String unitsText, String deadlineText, Span source,
        Span titleSource, Span practiceSource, Span unitsSource, Span deadlineSource, List<MeasureDraft> measures) {
}
