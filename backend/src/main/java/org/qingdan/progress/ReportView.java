package org.qingdan.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report says beyond how much is done. */
@Schema(description = "进展反馈的内容")
public record ReportView(
        @Schema(description = "进展") String done,
        @Schema(description = "困难", nullable = true) String difficulties,
        @Schema(description = "下一步", nullable = true) String nextSteps,
        @Schema(description = "上次所说的下一步是否兑现", nullable = true) Boolean promiseKept,
        @Schema(description = "是否“无变化”") boolean withoutChange) {
}
