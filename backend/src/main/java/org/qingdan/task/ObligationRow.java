package org.qingdan.task;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.unit.UnitRef;

/** A row of the ledger: what one accountable unit has to do by when, and how it stands on the day asked for. */
@Schema(name = "Obligation", description = "责任事项（台账的一行）：一个负责单位 × 一条举措 × 一个到期日")
public record ObligationRow(
        @Schema(description = "责任事项标识") String id,
        TaskRef task,
        MeasureRef measure,
        IndicatorRef indicator,
        NoticeRef notice,
        UnitRef unit,
        Role role,
        Level level,
        @Schema(nullable = true) DeadlineKind kind,
        @Schema(description = "只对举措的这一部分，对全部为 null", nullable = true) String part,
        @Schema(description = "现行到期日", examples = "2019-12-31", nullable = true) LocalDate dueOn,
        @Schema(description = "最初到期日", examples = "2019-12-31", nullable = true) LocalDate firstDueOn,
        Light light,
        LightRule rule,
        @Schema(description = "亮灯的理由", examples = "2019-12-31 到期，已逾期 15 天") String reason,
        @Schema(description = "所依据的时限", nullable = true) String deadlineId,
        ObligationState state,
        @Schema(description = "最近反馈的进度（0 至 100），未反馈过为 null", nullable = true) Integer percent,
        @Schema(description = "签收日", nullable = true) LocalDate acknowledgedOn,
        @Schema(description = "最近反馈日", nullable = true) LocalDate reportedOn,
        @Schema(description = "自报完成日（待核查或已销号）", nullable = true) LocalDate doneOn,
        @Schema(description = "是否有待办的延期申请") boolean extensionAsked,
        @Schema(description = "至今记录的事项数") int events) {
}
