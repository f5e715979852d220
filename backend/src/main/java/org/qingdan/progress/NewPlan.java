package org.qingdan.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as a unit submits it; a later one is a new version. */
@Schema(description = "报送工作方案；再次报送即为新版本")
public record NewPlan(
        @Schema(description = "责任事项标识") @NotBlank String obligation,
        @Schema(description = "说明", nullable = true) @Size(max = 4000) String note,
        @Schema(description = "步骤") @NotEmpty @Size(max = 50) List<@Valid PlanStepView> steps) {
}
