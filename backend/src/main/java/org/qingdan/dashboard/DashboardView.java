package org.qingdan.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.notice.NoticeSummary;
import org.qingdan.task.IndicatorRef;
import org.qingdan.task.Light;
import org.qingdan.task.LightCounts;
import org.qingdan.task.LightRule;
import org.qingdan.task.TaskRef;
import org.qingdan.unit.UnitRef;

/** All that the start page shows, in one answer. */
@Schema(name = "Dashboard", description = "总览：首页所需的全部数字，按指标分组")
public record DashboardView(
        @Schema(description = "按此日结束时的情况", examples = "2020-01-15") LocalDate asOf,
        @Schema(description = "所统计的通知") List<NoticeSummary> notices,
        Totals totals,
        @Schema(description = "举措各灯数目") LightCounts lights,
        @Schema(description = "责任事项各灯数目") LightCounts obligations,
        List<IndicatorSummary> indicators,
        @Schema(description = "逾期最久的举措，最多 8 条") List<Attention> overdue,
        @Schema(description = "最近到期的举措，最多 8 条") List<Attention> upcoming,
        @Schema(description = "各单位的责任，责任事项多的在前；泛指不列") List<UnitLoad> units,
        @Schema(description = "各月到期的时限") List<Month> months,
        @Schema(description = "尚未起算的相对时限") LightCounts pending,
        @Schema(description = "持续推进的时限") LightCounts ongoing) {

    /** How much there is. */
    @Schema(description = "总数")
    public record Totals(
            @Schema(description = "任务", examples = "36") int tasks,
            @Schema(description = "举措", examples = "71") int measures,
            @Schema(description = "责任事项") int obligations,
            @Schema(description = "点名的单位（不含县区政府、集体、泛指）", examples = "21") int units,
            @Schema(description = "县区政府", examples = "7") int counties,
            @Schema(description = "校读记录") long findings) {
    }

    /** A measure that wants attention. */
    @Schema(description = "需要关注的一条举措")
    public record Attention(
            @Schema(description = "举措标识") String id,
            @Schema(description = "在所属任务内的编号") int number,
            @Schema(description = "正文") String text,
            TaskRef task,
            IndicatorRef indicator,
            @Schema(description = "负责的单位，集体不展开") List<UnitRef> units,
            @Schema(description = "最早的未完成时限", nullable = true) LocalDate nextDue,
            Light light,
            LightRule rule,
            @Schema(description = "亮灯的理由", examples = "2019-12-31 到期，已逾期 15 天") String reason) {
    }

    /** What a unit answers for, in all and by indicator. */
    @Schema(description = "一个单位的责任")
    public record UnitLoad(
            UnitRef unit,
            @Schema(description = "牵头的举措数") int lead,
            @Schema(description = "负责的举措数") int responsible,
            @Schema(description = "配合的举措数") int cooperating,
            @Schema(description = "责任事项各灯数目；集体为其成员之和") LightCounts obligations,
            @Schema(description = "只列有责任事项的指标") List<UnitView.Share> indicators) {
    }

    /** The deadlines that fall into one month. */
    @Schema(description = "一个月到期的时限")
    public record Month(
            @Schema(description = "月份", examples = "2019-12") String month,
            @Schema(description = "时限各灯数目") LightCounts lights) {
    }
}
