package org.qingdan.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.task.Happening;
import org.qingdan.task.HappeningKind;

/** Something that happened to an obligation, with what was said. */
@Schema(name = "Happening", description = "对责任事项做过的一件事；只增不改")
public record HappeningView(
        @Schema(description = "标识") String id,
        @Schema(description = "责任事项标识") String obligation,
        HappeningKind kind,
        @Schema(description = "发生日（北京时间）", examples = "2020-01-15") LocalDate happenedOn,
        @Schema(description = "记录时刻") OffsetDateTime recordedAt,
        @Schema(description = "何人") String person,
        @Schema(description = "所答复或更正的前一件事", nullable = true) String refersTo,
        @Schema(description = "申请或同意的到期日", nullable = true) LocalDate dueOn,
        @Schema(description = "进度（0 至 100）", nullable = true) Integer percent,
        @Schema(description = "说明或理由", nullable = true) String note,
        @Schema(description = "工作方案的步骤", nullable = true) List<PlanStepView> steps,
        @Schema(description = "进展反馈的内容", nullable = true) ReportView report) {

    static HappeningView of(Happening one, List<PlanStepView> steps, ReportView report) {
        return new HappeningView(one.id(), one.obligationId(), one.kind(), one.happenedOn(), one.recordedAt(),
                one.personName(), one.refersTo(), one.dueOn(), one.percent(), one.note(), steps, report);
    }
}
