package org.qingdan.notice.reading;

import java.util.List;

/**
 * The tasks under one indicator, which is the bare name in the heading; the heading is null where none is printed.
 * Its source is the heading together with the line of units below it.
 */
public record GroupDraft(int number, String indicator, String heading, String unitsText, Integer statedCount, List<UnitMention> units,
        Span source, List<TaskDraft> tasks) {
}
