package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.shared.Span;

/** Where each cell of a task's row stands in the notice. */
@Schema(description = "任务各栏的原文位置，通知没有该栏为 null")
public record TaskSources(
        Span title,
        @Schema(nullable = true) Span practice,
        @Schema(nullable = true) Span units,
        @Schema(nullable = true) Span deadline) {
}
