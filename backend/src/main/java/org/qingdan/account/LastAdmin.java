package org.qingdan.account;

import org.qingdan.shared.Conflict;

/** Without an administrator nobody could make one. */
class LastAdmin extends Conflict {

    private static final long serialVersionUID = 1;

    LastAdmin() {
        super("这是最后一个启用的管理员，不能停用或改换角色");
    }
}
