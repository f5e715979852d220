package org.qingdan.task;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.shared.Span;
import org.qingdan.unit.UnitRef;

/** A deadline as a row of its own: what has to be done by then, and who answers for it. */
@Schema(description = "时限一行：到时要完成什么、由谁负责")
public record DeadlineRow(
        @Schema(description = "时限标识") String id,
        DeadlineKind kind,
        @Schema(description = "到期日（当天仍算按期），未定为 null", examples = "2019-12-31", nullable = true) LocalDate dueOn,
        Level level,
        @Schema(description = "只对举措的这一部分有效，对全部有效为 null", nullable = true) String part,
        @Schema(nullable = true) TriggerView trigger,
        @Schema(description = "事件发生后多久到期（ISO 8601 时段）", examples = "P1M", nullable = true) String within,
        @Schema(description = "时限的文字（缺损处按校读）", examples = "2019年底前完成") String text,
        @Schema(description = "年份是否由上下文推断") boolean yearInferred,
        Span source,
        @Schema(nullable = true) FindingView finding,
        MeasureRef measure,
        TaskRef task,
        IndicatorRef indicator,
        NoticeRef notice,
        @Schema(description = "负责的单位，集体不展开") List<UnitRef> units,
        Light light,
        @Schema(description = "亮灯的理由", examples = "2019-12-31 到期，已逾期 15 天") String reason,
        @Schema(description = "责任事项各灯数目") LightCounts lights) {

    static DeadlineRow of(DeadlineView deadline, MeasureView measure, LightCounts lights) {
        return new DeadlineRow(deadline.id(), deadline.kind(), deadline.dueOn(), deadline.level(), deadline.part(),
                deadline.trigger(), deadline.within(), deadline.text(), deadline.yearInferred(), deadline.source(),
                deadline.finding(), new MeasureRef(measure.id(), measure.number(), measure.text()), measure.task(),
                measure.indicator(), measure.notice(), MeasureList.accountable(measure.assignments(), deadline.level()), deadline.light(), deadline.reason(),
                lights);
    }
}
