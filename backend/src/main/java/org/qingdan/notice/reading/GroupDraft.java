package org.qingdan.notice.reading;

import java.util.List;

/** The tasks under one indicator; its source is the heading together with the line of units below it. */
public record GroupDraft(int number, String indicator, String unitsText, Integer statedCount, List<UnitMention> units,
        Span source, List<TaskDraft> tasks) {
}
