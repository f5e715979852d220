package org.qingdan.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for more time. */
@Schema(description = "申请延期：须在到期前提出")
public record NewExtension(
        @Schema(description = "责任事项标识") @NotBlank String obligation,
        @Schema(description = "新的到期日", examples = "2020-06-30") @NotNull LocalDate dueOn,
        @Schema(description = "理由与目前进展") @NotBlank @Size(max = 4000) String reason) {
}
