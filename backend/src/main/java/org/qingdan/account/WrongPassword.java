package org.qingdan.account;

import java.util.Map;
import org.qingdan.shared.Refusal;

/** Not signed in. Says the same whether the name, the password or the account is at fault: guessers learn nothing. */
class WrongPassword extends Refusal {

    private static final long serialVersionUID = 1;

    WrongPassword(AccountConfig.Lockout lockout) {
        super(401, "用户名或密码不对，或账号已停用、锁定。连续 %d 次不对即锁定 %d 分钟，忘记密码请联系管理员".formatted(lockout.attempts(),
                lockout.duration().toMinutes()), Map.of("WWW-Authenticate", "Bearer"));
    }
}
