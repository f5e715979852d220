package org.qingdan.account;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be different about a person; what is left out stays. */
@Schema(description = "对人员的修改，未给的字段不变；角色改为 UNIT 以外时不再属于任何单位")
public record PersonEdit(
        @Schema(description = "姓名", nullable = true)
        @Size(max = 100) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "不能为空") String fullName,
        @Schema(nullable = true) PersonRole role,
        @Schema(description = "所属单位的标识", nullable = true) String unitId,
        @Schema(description = "是否启用", nullable = true) Boolean enabled) {
}
