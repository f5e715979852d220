package org.qingdan.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingdan.shared.Versioned;

/** A person and the password to hand over, which is not shown again. */
@Schema(name = "NewAccount", description = "人员及其一次性密码；密码只显示这一次，登录后须先修改")
public record NewAccount(
        PersonView person,
        @Schema(description = "一次性密码", examples = "k7mp-3x9q-ab2d-y8wz") String oneTimePassword) implements Versioned {

    @Override
    public long version() {
        return person.version();
    }
}
