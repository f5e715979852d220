package org.qingdan.task;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.shared.Span;

/** A deadline as it is shown with its measure. */
@Schema(name = "Deadline", description = "完成时限。FIXED 有 dueOn；RELATIVE 有 trigger 与 within；ONGOING 都没有")
public record DeadlineView(
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
        Light light,
        @Schema(description = "亮灯的理由", examples = "2019-12-31 到期，已逾期 15 天") String reason) {
}
