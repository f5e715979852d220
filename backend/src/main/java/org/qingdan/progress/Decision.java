package org.qingdan.progress;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office says when it decides; a refusal needs words. */
@Schema(description = "审核意见；退回或不同意时必填")
public record Decision(@Schema(description = "意见", nullable = true) @Size(max = 4000) String note) {
}
