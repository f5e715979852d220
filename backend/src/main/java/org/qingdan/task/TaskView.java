package org.qingdan.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.shared.Span;
import org.qingdan.unit.UnitRef;

/** A task and how it stands on the day asked for; with its measures where they were asked for. */
@Schema(name = "Task", description = "任务（改革举措）")
public record TaskView(
        @Schema(description = "任务标识") String id,
        NoticeRef notice,
        PartRef part,
        @Schema(description = "在所属部分内的编号", examples = "1") int number,
        IndicatorRef indicator,
        @Schema(description = "名称（京沪改革举措）", examples = "实行开办企业全程网上办") String title,
        @Schema(description = "主要做法", nullable = true) String practice,
        @Schema(description = "责任单位栏原文", nullable = true) String unitsText,
        @Schema(description = "完成时限栏原文", examples = "1-32019年底前完成;第420203月底前完成。", nullable = true) String deadlineText,
        @Schema(description = "举措数", examples = "4") int measureCount,
        @Schema(description = "牵头单位") List<UnitRef> leadUnits,
        @Schema(description = "负责的单位：各举措的牵头单位，没有牵头的为其责任单位；集体不展开") List<UnitRef> accountableUnits,
        @Schema(description = "最早的未完成时限，可能已过", examples = "2019-12-31", nullable = true) LocalDate nextDue,
        @Schema(description = "当天及以后最近的时限", examples = "2020-03-31", nullable = true) LocalDate upcomingDue,
        Light light,
        @Schema(description = "亮灯的理由", examples = "2019-12-31 到期，已逾期 15 天") String reason,
        @Schema(description = "举措各灯数目") LightCounts lights,
        @Schema(description = "整行的原文位置") Span source,
        TaskSources sources,
        @Schema(description = "本任务范围内的校读记录；只在单个任务中给出") List<FindingView> findings,
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "举措；列表中须 expand=measures") List<MeasureView> measures) {

    TaskView withFindings(List<FindingView> found) {
        return new TaskView(id, notice, part, number, indicator, title, practice, unitsText, deadlineText, measureCount,
                leadUnits, accountableUnits, nextDue, upcomingDue, light, reason, lights, source, sources, found, measures);
    }
}
