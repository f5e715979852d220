package org.qingdan.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person may do; the names are those of {@link org.qingdan.shared.Roles}. */
@Schema(description = "角色：OFFICE 领导小组办公室；UNIT 责任单位（含县区）；LEADER 领导；ADMIN 管理员")
public enum PersonRole {
    OFFICE, UNIT, LEADER, ADMIN
}
