package org.qingdan.notice;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.shared.Span;
import org.qingdan.task.FindingView;
import org.qingdan.task.IndicatorRef;
import org.qingdan.unit.Region;

/** A notice with its parts, groups, and every place where the reader did not simply take what is printed. */
@Schema(name = "Notice", description = "通知及其结构与校读记录")
public record NoticeView(
        @Schema(description = "通知标识") String id,
        @Schema(description = "标题") String title,
        @Schema(description = "发文机关", nullable = true) String issuer,
        @Schema(description = "文号", nullable = true) String documentNumber,
        @Schema(description = "印发日期", examples = "2019-12-11", nullable = true) LocalDate issuedOn,
        @Schema(description = "发布日期", examples = "2019-12-17", nullable = true) LocalDate publishedOn,
        @Schema(description = "所属行政区划") Region jurisdiction,
        NoticeCounts counts,
        List<PartView> parts,
        @Schema(description = "校读记录，按原文顺序") List<FindingView> findings) {

    /** A part of a notice with its groups. */
    @Schema(name = "Part", description = "部分及其指标分组")
    public record PartView(
            @Schema(description = "序号", examples = "1") int number,
            @Schema(description = "标题", examples = "复制推广的改革举措") String title,
            @Schema(description = "标题的原文位置") Span source,
            List<GroupView> groups) {
    }

    /** The tasks of one indicator in a part. */
    @Schema(name = "Group", description = "部分内一个指标的任务；责任单位按原文，只作参考")
    public record GroupView(
            @Schema(description = "序号", examples = "1") int number,
            IndicatorRef indicator,
            @Schema(description = "责任单位原文", nullable = true) String unitsText,
            @Schema(description = "任务数", examples = "5") long taskCount,
            @Schema(description = "标题与责任单位行的原文位置") Span source) {
    }
}
