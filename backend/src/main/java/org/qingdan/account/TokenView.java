package org.qingdan.account;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token as it can be shown: without its secret. */
@Schema(name = "Token", description = "程序所用的令牌，不含令牌本身")
public record TokenView(
        @Schema(description = "令牌标识") String id,
        @Schema(description = "用途", examples = "数据共享平台") String name,
        TokenScope scope,
        Owner owner,
        @Schema(description = "建立时间") Instant createdAt,
        @Schema(description = "最后有效日") LocalDate expiresOn,
        @Schema(description = "最近使用日，从未使用为 null", nullable = true) LocalDate lastUsedOn,
        @Schema(description = "撤销时间，未撤销为 null", nullable = true) Instant revokedAt,
        @Schema(description = "现在是否有效") boolean valid) {

    /** Whose token it is. */
    @Schema(name = "TokenOwner", description = "令牌代表的人")
    public record Owner(
            @Schema(description = "人员标识") String id,
            @Schema(description = "用户名", examples = "office") String userName,
            @Schema(description = "姓名") String fullName) {
    }

    /** A token that has just been made. */
    @Schema(name = "IssuedToken", description = "新令牌；secret 只显示这一次")
    public record Issued(
            TokenView token,
            @Schema(description = "放入 Authorization: Bearer 之后，只显示这一次") String secret) {
    }

    static TokenView of(ApiToken token, LocalDate today) {
        var person = token.person();
        return new TokenView(token.id(), token.name(), token.scope(),
                new Owner(person.id(), person.userName(), person.fullName()), token.createdAt(), token.expiresOn(),
                token.lastUsedOn(), token.revokedAt(), token.isGood(today) && person.enabled());
    }
}
