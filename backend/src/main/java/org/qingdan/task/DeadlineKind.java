package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a deadline is fixed. */
@Schema(description = "时限类型：FIXED 定期限；RELATIVE 待事件（事件发生后起算）；ONGOING 持续推进")
public enum DeadlineKind {
    FIXED, RELATIVE, ONGOING
}
