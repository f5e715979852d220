package org.qingdan.account;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.shared.Versioned;
import org.qingdan.unit.UnitRef;

/** A person as administrators see them. */
@Schema(name = "Person", description = "人员与账号")
public record PersonView(
        @Schema(description = "人员标识") String id,
        @Schema(description = "用户名，登录用，不可更改", examples = "office") String userName,
        @Schema(description = "姓名") String fullName,
        PersonRole role,
        @Schema(description = "所属单位，角色不是 UNIT 时为 null", nullable = true) UnitRef unit,
        @Schema(description = "是否启用；停用的不能登录，其令牌失效") boolean enabled,
        @Schema(description = "是否须先修改初始密码") boolean mustChangePassword,
        @Schema(description = "是否因多次输错密码而暂时锁定") boolean locked,
        @Schema(description = "建立时间") Instant createdAt,
        @Schema(description = "版本，即 ETag 与 If-Match 的值", examples = "3") long version) implements Versioned {

    static PersonView of(Person person, Instant now) {
        return new PersonView(person.id(), person.userName(), person.fullName(), person.role(), unit(person),
                person.enabled(), person.mustChangePassword(), person.isLocked(now), person.createdAt(), person.version());
    }

    static UnitRef unit(Person person) {
        var unit = person.unit();
        return unit == null ? null : new UnitRef(unit.id(), unit.name(), unit.kind());
    }
}
