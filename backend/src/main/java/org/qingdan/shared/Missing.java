package org.qingdan.shared;

import jakarta.ws.rs.NotFoundException;

/** There is no such thing; answered with 404. */
public class Missing extends NotFoundException {

    private static final long serialVersionUID = 1;

    /** @param what the Chinese word for the kind of thing, such as 任务 */
    public Missing(String what, String id) {
        super("没有标识为“" + (id.length() > 60 ? id.substring(0, 60) + "…" : id) + "”的" + what);
    }
}
