package org.qingdan.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a plan, as it is sent and shown. */
@Schema(name = "PlanStep", description = "工作方案的一步")
public record PlanStepView(
        @Schema(description = "做什么", examples = "对接省电子印章系统") @NotBlank @Size(max = 500) String title,
        @Schema(description = "何时完成", examples = "2020-02-28") @NotNull LocalDate dueOn,
        @Schema(description = "责任人或科室", examples = "登记注册科") @NotBlank @Size(max = 200) String responsible) {
}
