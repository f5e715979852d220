package org.qingdan.shared;

import java.time.Duration;
import java.util.Map;

/** Asked too often; answered with 429 and when to come again. */
public class TooManyRequests extends Refusal {

    private static final long serialVersionUID = 1;

    public TooManyRequests(Duration wait) {
        this(seconds(wait));
    }

    private TooManyRequests(long seconds) {
        super(429, detail(seconds), Map.of("Retry-After", Long.toString(seconds)));
    }

    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    static String detail(long seconds) {
        return "请求过于频繁，请 " + seconds + " 秒后再试";
    }
}
