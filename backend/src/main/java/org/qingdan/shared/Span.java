package org.qingdan.shared;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The place in a notice's source text that something was read from: [start, end) in UTF-16 code units. */
@Embeddable
@Schema(description = "原文位置 [start, end)，按 UTF-16 码元计，对应 /notices/{id}/text")
public record Span(
        @Schema(description = "起点（含）", examples = "1024") int start,
        @Schema(description = "终点（不含）", examples = "1036") int end) {
}
