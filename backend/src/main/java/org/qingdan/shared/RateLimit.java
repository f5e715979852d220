package org.qingdan.shared;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How fast one address may ask the API: {@code qingdan.rate-limit}. It stands before everything else, answers from memory
 * included, and costs one look into a map. Health and metrics are not under /api and so are not counted.
 */
@ApplicationScoped
class RateLimit {

    private static final int BEFORE_ANSWERS = Integer.MIN_VALUE + 50;

    private final Limits limits;
    private final List<String> exempt;

    RateLimit(@ConfigProperty(name = "qingdan.rate-limit.per-second") int perSecond,
            @ConfigProperty(name = "qingdan.rate-limit.burst") int burst,
            @ConfigProperty(name = "qingdan.rate-limit.exempt") Optional<List<String>> exempt) {
        this.limits = new Limits(perSecond == 0 ? 0 : burst, Duration.ofMillis(1000L * burst / Math.max(1, perSecond)));
        this.exempt = exempt.orElse(List.of());
    }

    void route(@Observes Router router) {
        router.route("/api/*").order(BEFORE_ANSWERS).handler(this::count);
    }

    private void count(RoutingContext context) {
        var address = ClientAddress.of(context.request());
        var wait = exempt.contains(address) ? Duration.ZERO : limits.count(address);
        if (wait.isZero()) {
            context.next();
            return;
        }
        long seconds = TooManyRequests.seconds(wait);
        var problem = Problem.of(429, TooManyRequests.detail(seconds));
        // by hand: this far out there is no REST and no Jackson yet
        var body = new JsonObject().put("type", problem.type()).put("title", problem.title())
                .put("status", problem.status()).put("detail", problem.detail());
        context.response().setStatusCode(429).putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE).putHeader("Content-Language", "zh-CN")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end(body.toBuffer());
    }
}
