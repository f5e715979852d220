package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure the reader was of a place that it did not take as printed. */
@Schema(description = "把握程度：MENDED 原文有缺损，已校读；INFERRED 由上下文推断；UNSURE 存疑，待人工确认")
public enum Certainty {
    MENDED, INFERRED, UNSURE
}
