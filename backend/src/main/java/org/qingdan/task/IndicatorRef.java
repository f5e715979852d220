package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as it is named in the rows of other things. */
@Schema(description = "指标（简）")
public record IndicatorRef(
        @Schema(description = "代码", examples = "starting-a-business") String code,
        @Schema(description = "名称", examples = "开办企业") String name) {
}
