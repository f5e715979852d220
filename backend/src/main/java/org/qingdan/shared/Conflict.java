package org.qingdan.shared;

/** The request is well formed but the state of the ledger forbids it; answered with 409. */
public abstract class Conflict extends Refusal {

    private static final long serialVersionUID = 1;

    protected Conflict(String detail) {
        super(409, detail);
    }
}
