package org.qingdan.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.unit.UnitRef;

/** Who is signed in, if anybody. */
@Schema(name = "Session", description = "当前登录状态，未登录时各字段为 null")
public record SessionView(
        @Schema(description = "登录的人", nullable = true) SignedInPerson person,
        @Schema(description = "写操作须放入请求头 X-CSRF-Token；以令牌访问时为 null", nullable = true) String csrfToken) {

    static final SessionView NOBODY = new SessionView(null, null);

    /** The person as far as their own pages need. */
    @Schema(description = "登录的人")
    public record SignedInPerson(
            @Schema(description = "人员标识") String id,
            @Schema(description = "用户名", examples = "office") String userName,
            @Schema(description = "姓名") String fullName,
            PersonRole role,
            @Schema(description = "所属单位", nullable = true) UnitRef unit,
            @Schema(description = "是否须先修改初始密码；修改前其他操作都答 403") boolean mustChangePassword) {
    }

    static SessionView of(Person person, String csrfToken) {
        return new SessionView(new SignedInPerson(person.id(), person.userName(), person.fullName(), person.role(),
                PersonView.unit(person), person.mustChangePassword()), csrfToken);
    }
}
