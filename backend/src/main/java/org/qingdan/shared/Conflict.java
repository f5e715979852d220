package org.qingdan.shared;

/** The request is well formed but the state of the ledger forbids it; answered with 409. */
public abstract class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param detail what stands in the way, in Chinese, for a person */
    protected Conflict(String detail) {
        super(detail);
    }
}
