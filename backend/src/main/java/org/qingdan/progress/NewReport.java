package org.qingdan.progress;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as a unit sends it. */
@Schema(description = "反馈进展；withoutChange 为 true 时（无变化）不需其他内容")
public record NewReport(
        @Schema(description = "责任事项标识") @NotBlank String obligation,
        @Schema(description = "完成进度（0 至 100）；无变化时不填", nullable = true) @Min(0) @Max(100) Integer percent,
        @Schema(description = "进展", nullable = true) @Size(max = 4000) String done,
        @Schema(description = "困难", nullable = true) @Size(max = 4000) String difficulties,
        @Schema(description = "下一步", nullable = true) @Size(max = 4000) String nextSteps,
        @Schema(description = "上次所说的下一步是否兑现", nullable = true) Boolean promiseKept,
        @Schema(description = "无变化") boolean withoutChange,
        @Schema(description = "所更正的反馈的标识", nullable = true) String corrects) {

    @AssertTrue(message = "须填写进度与进展，或选“无变化”")
    @Schema(hidden = true)
    public boolean isComplete() {
        return withoutChange || percent != null && done != null && !done.isBlank();
    }
}
