package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.shared.Span;
import org.qingdan.unit.UnitRef;

/** An assignment as it is shown. */
@Schema(name = "Assignment", description = "责任：单位 × 角色，按通知所写")
public record AssignmentView(
        UnitRef unit,
        Role role,
        @Schema(description = "通知在此处所写的单位名称，可能是别名", examples = "市数据资源管理局") String text,
        Span source) {
}
