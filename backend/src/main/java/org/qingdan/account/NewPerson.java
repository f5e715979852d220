package org.qingdan.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody to be given an account. */
@Schema(description = "新人员；初始密码由系统生成")
public record NewPerson(
        @Schema(description = "用户名：小写字母、数字与 . _ -，2 至 40 个字符，不可更改", examples = "office")
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,39}", message = "须为 2 至 40 个小写字母、数字或 . _ -，以字母或数字开头")
        String userName,
        @Schema(description = "姓名") @NotBlank @Size(max = 100) String fullName,
        @NotNull PersonRole role,
        @Schema(description = "所属单位的标识，角色 UNIT 必填，其他角色不填", nullable = true, required = false) String unitId) {
}
