package org.qingdan.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.task.LightCounts;
import org.qingdan.unit.UnitRef;

/** An indicator and how what belongs to it stands. */
@Schema(name = "Indicator", description = "指标及其任务、举措、责任事项的情况")
public record IndicatorSummary(
        @Schema(description = "代码", examples = "starting-a-business") String code,
        @Schema(description = "名称", examples = "开办企业") String name,
        @Schema(description = "任务数", examples = "6") int tasks,
        @Schema(description = "举措数", examples = "16") int measures,
        @Schema(description = "举措各灯数目") LightCounts lights,
        @Schema(description = "责任事项各灯数目") LightCounts obligations,
        @Schema(description = "最早的未完成时限，可能已过", nullable = true) LocalDate nextDue,
        @Schema(description = "当天及以后最近的时限", nullable = true) LocalDate upcomingDue,
        @Schema(description = "负责的单位，所负举措多的在前；集体不展开") List<UnitRef> accountableUnits) {
}
