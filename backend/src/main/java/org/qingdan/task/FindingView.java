package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.shared.Span;

/** A finding as it is shown. */
@Schema(name = "Finding", description = "校读记录：原文何处有缺损或存疑，读作什么，依据是什么")
public record FindingView(
        @Schema(description = "校读规则", examples = "lost-characters") String rule,
        Certainty certainty,
        @Schema(description = "原文", examples = "第420203月底前完成") String original,
        @Schema(description = "读作", examples = "第4项2020年3月底前完成") String reading,
        @Schema(description = "依据") String explanation,
        Span source) {
}
