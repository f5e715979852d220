package org.qingdan.progress;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit says that it has seen what it has to do. */
@Schema(description = "签收")
public record NewAcknowledgement(@Schema(description = "责任事项标识") @NotBlank String obligation) {
}
