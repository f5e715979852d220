package org.qingdan.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token to be made for a program. */
@Schema(description = "新令牌")
public record NewToken(
        @Schema(description = "用途，供日后辨认", examples = "数据共享平台") @NotBlank @Size(max = 100) String name,
        @NotNull TokenScope scope,
        @Schema(description = "最后有效日，不给即最长期限（默认 365 天）", nullable = true) LocalDate expiresOn) {
}
