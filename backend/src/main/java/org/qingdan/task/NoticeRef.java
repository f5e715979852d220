package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice as it is named in the rows of other things. */
@Schema(description = "通知（简）")
public record NoticeRef(
        @Schema(description = "通知标识") String id,
        @Schema(description = "标题") String title) {
}
