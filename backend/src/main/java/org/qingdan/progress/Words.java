package org.qingdan.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An obligation and why something is done to it. */
@Schema(description = "责任事项与说明")
public record Words(
        @Schema(description = "责任事项标识") @NotBlank String obligation,
        @Schema(description = "说明或理由") @NotBlank @Size(max = 4000) String note) {
}
