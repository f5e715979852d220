package org.qingdan.notice.reading;

/** Who has to do a measure, and in which role. */
public record AssignmentDraft(UnitMention unit, Role role) {
}
