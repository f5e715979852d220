package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as it is named in the rows of other things. */
@Schema(description = "举措（简）")
public record MeasureRef(
        @Schema(description = "举措标识") String id,
        @Schema(description = "在所属任务内的编号", examples = "4") int number,
        @Schema(description = "正文") String text) {
}
