package org.qingdan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what capacity a unit is made responsible for a measure (design.md §2). */
@Schema(description = "责任角色：LEAD 牵头；RESPONSIBLE 负责（通知未分牵头）；COOPERATING 配合（牵头之外按职责分工）")
public enum Role {
    LEAD, RESPONSIBLE, COOPERATING
}
