package org.qingdan.task;

import org.qingdan.shared.Span;

/** What a task's row says in the notice's own words, and where; cells that a notice does not have are null. */
public record TaskSource(String unitsText, String deadlineText, Span row, Span title, Span practice, Span units,
        Span deadline) {
}
