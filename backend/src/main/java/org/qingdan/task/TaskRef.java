package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task as it is named in the rows of other things. */
@Schema(description = "任务（简）")
public record TaskRef(
        @Schema(description = "任务标识") String id,
        @Schema(description = "在所属部分内的编号", examples = "1") int number,
        @Schema(description = "名称", examples = "实行开办企业全程网上办") String title) {
}
