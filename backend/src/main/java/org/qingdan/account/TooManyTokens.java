package org.qingdan.account;

import org.qingdan.shared.Conflict;

/** So many tokens that nobody can still know what each is for. */
class TooManyTokens extends Conflict {

    private static final long serialVersionUID = 1;

    TooManyTokens(int most) {
        super("每人最多 " + most + " 个有效令牌，请先撤销不用的");
    }
}
