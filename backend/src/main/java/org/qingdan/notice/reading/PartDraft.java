package org.qingdan.notice.reading;

import java.util.List;

/** A numbered part of the task list; its source is the heading. */
public record PartDraft(int number, String title, Span source, List<GroupDraft> groups) {
}
