package org.qingdan.unit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as it is named in the rows of other things. */
@Schema(description = "单位（简）")
public record UnitRef(
        @Schema(description = "单位标识") String id,
        @Schema(description = "名称", examples = "市市场监管局") String name,
        UnitKind kind) {
}
