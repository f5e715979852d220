package org.qingdan.task;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.shared.Span;
import org.qingdan.unit.UnitRef;

/** A measure with who does it, by when, and how it stands on the day asked for. */
@Schema(name = "Measure", description = "我市举措：谁做、何时完成、目前如何")
public record MeasureView(
        @Schema(description = "举措标识") String id,
        @Schema(description = "在所属任务内的编号", examples = "4") int number,
        @Schema(description = "正文") String text,
        TaskRef task,
        NoticeRef notice,
        PartRef part,
        IndicatorRef indicator,
        List<AssignmentView> assignments,
        List<DeadlineView> deadlines,
        @Schema(description = "负责的单位：有牵头的为牵头单位，否则为各责任单位；集体不展开") List<UnitRef> accountableUnits,
        @Schema(description = "最早的未完成时限，可能已过", examples = "2019-12-31", nullable = true) LocalDate nextDue,
        @Schema(description = "当天及以后最近的时限", examples = "2020-03-31", nullable = true) LocalDate upcomingDue,
        Light light,
        LightRule rule,
        @Schema(description = "亮灯的理由", examples = "2019-12-31 到期，已逾期 15 天") String reason,
        @Schema(description = "责任事项各灯数目") LightCounts lights,
        Span source) {
}
