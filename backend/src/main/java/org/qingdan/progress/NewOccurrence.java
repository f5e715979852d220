package org.qingdan.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The office's record that the event of a RELATIVE deadline happened. */
@Schema(description = "记录触发事件：该通知中等待此事件的时限随即起算")
public record NewOccurrence(
        @Schema(description = "时限标识（等待此事件的任何一个）") @NotBlank String deadline,
        @Schema(description = "发生日；null 为撤回先前的记录", examples = "2020-01-10", nullable = true) LocalDate occurredOn,
        @Schema(description = "依据或更正的理由") @NotBlank @Size(max = 4000) String note) {
}
