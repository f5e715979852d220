package org.qingdan.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An own password in place of the one before. */
@Schema(description = "修改本人密码")
public record PasswordChange(
        @Schema(description = "现在的密码") @NotNull @Size(max = 200) String currentPassword,
        @Schema(description = "新密码，至少 10 个字符，不与用户名相同") @NotNull @Size(max = 200) String newPassword) {

    @Override
    public String toString() {
        return "PasswordChange";
    }
}
