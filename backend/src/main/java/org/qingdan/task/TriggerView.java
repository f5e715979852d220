package org.qingdan.task;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The event that a RELATIVE deadline waits for. */
@Schema(name = "Trigger", description = "相对时限所等的事件")
public record TriggerView(
        @Schema(description = "事件", examples = "省实施意见出台") String text,
        @Schema(description = "发生日期，未发生为 null", nullable = true) LocalDate occurredOn) {
}
