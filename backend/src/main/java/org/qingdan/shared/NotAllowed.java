package org.qingdan.shared;

import io.quarkus.security.ForbiddenException;

/** Somebody known may not do this, for a reason they should be told in Chinese; answered with 403. */
public class NotAllowed extends ForbiddenException {

    private static final long serialVersionUID = 1;

    public NotAllowed(String detail) {
        super(detail);
    }
}
