package org.qingdan.account;

import org.qingdan.shared.Conflict;

/** Somebody has or had this user name. */
class UserNameTaken extends Conflict {

    private static final long serialVersionUID = 1;

    UserNameTaken(String userName) {
        super("用户名 " + userName + " 已有人使用");
    }
}
