package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part as it is named in the rows of other things. */
@Schema(description = "部分（简）")
public record PartRef(
        @Schema(description = "序号", examples = "1") int number,
        @Schema(description = "标题", examples = "复制推广的改革举措") String title) {
}
