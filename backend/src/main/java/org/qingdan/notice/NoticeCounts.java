package org.qingdan.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a notice holds. */
@Schema(description = "通知内各类数目")
public record NoticeCounts(
        @Schema(description = "部分", examples = "2") long parts,
        @Schema(description = "任务", examples = "36") long tasks,
        @Schema(description = "举措", examples = "71") long measures,
        @Schema(description = "点名的单位（不含集体与泛指）", examples = "21") long units,
        @Schema(description = "责任事项") long obligations,
        @Schema(description = "校读记录") long findings) {
}
