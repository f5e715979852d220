package org.qingdan.task;

import java.time.LocalDate;

/** When something is due, as far as known: {@code on} is null for ONGOING, for RELATIVE before its event, for no deadline. */
record Due(DeadlineKind kind, LocalDate on, String trigger) {
}
