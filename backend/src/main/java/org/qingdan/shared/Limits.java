package org.qingdan.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How often each of many may do something: a bucket for everyone, forgotten once it would be full again. */
public final class Limits {

    private static final int MOST_KNOWN = 100_000;

    private final Cache<String, Bucket> buckets;
    private final long burst;
    private final Duration refill;

    /**
     * @param burst how many times at once; zero for no limit
     * @param refill how long an empty bucket takes to be full again
     */
    public Limits(long burst, Duration refill) {
        this.burst = burst;
        this.refill = refill;
        this.buckets = Caffeine.newBuilder().maximumSize(MOST_KNOWN).expireAfterAccess(refill).build();
    }

    /** Counts once more, and says how long to wait; zero if it may be done now. */
    public Duration count(String who) {
        if (burst == 0) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(buckets.get(who, this::bucket).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(String who) {
        return Bucket.builder().addLimit(limit -> limit.capacity(burst).refillGreedy(burst, refill)).build();
    }
}
