package org.qingdan.shared;

import java.util.Map;

/** The request is well formed and still refused, with a status and a reason in Chinese. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Map<String, String> headers;

    protected Refusal(int status, String detail) {
        this(status, detail, Map.of());
    }

    protected Refusal(int status, String detail, Map<String, String> headers) {
        super(detail);
        this.status = status;
        this.headers = headers;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }
}
