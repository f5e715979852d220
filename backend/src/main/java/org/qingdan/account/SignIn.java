package org.qingdan.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wants to come in. */
@Schema(description = "登录")
public record SignIn(
        @Schema(description = "用户名", examples = "office") @NotNull @Size(max = 100) String userName,
        @Schema(description = "密码") @NotNull @Size(max = 200) String password) {

    /** A password is no text for logs. */
    @Override
    public String toString() {
        return "SignIn[" + userName + "]";
    }
}
