package org.qingdan.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers that have not changed, served from memory before anything else runs. What a GET answers depends on the
 * ledger's version, the day and the address, so these are the key, and nothing ever has to be thrown out by hand.
 */
@ApplicationScoped
class Answers {

    private static final String PENDING = "qingdan.answer";
    private static final int LONGEST_ADDRESS = 500;

    private record Key(long version, LocalDate today, String address) {
    }

    private final LedgerVersion version;
    private final Clock clock;
    private final long memory;
    private final Cache<Key, Answer> kept;

    Answers(LedgerVersion version, Clock clock, @ConfigProperty(name = "qingdan.answers-memory") long bytes) {
        this.version = version;
        this.clock = clock;
        this.memory = bytes;
        this.kept = Caffeine.newBuilder().maximumWeight(bytes).weigher((Key key, Answer answer) -> answer.weight()).build();
    }

    void route(@Observes Router router) {
        router.route("/api/v1/*").order(Integer.MIN_VALUE + 100).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        if (request.method() != HttpMethod.GET || request.uri().length() > LONGEST_ADDRESS) {
            context.next();
            return;
        }
        var key = new Key(version.current(), LocalDate.now(clock), request.uri());
        var answer = kept.getIfPresent(key);
        if (answer == null || !accepts(request.getHeader(HttpHeaders.ACCEPT), answer)) {
            context.put(PENDING, key);
            context.next();
        } else {
            send(context, answer);
        }
    }

    /** Keeps a new answer if nothing has changed since the question came. */
    void keep(RoutingContext context, Answer answer) {
        Key key = context.get(PENDING);
        if (memory > 0 && key != null && key.version() == version.current()) {
            kept.put(key, answer.forKeeping());
        }
    }

    private static void send(RoutingContext context, Answer answer) {
        var request = context.request();
        var response = context.response();
        boolean zip = answer.isZippedFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        response.putHeader(HttpHeaders.ETAG, answer.etag(zip));
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (answer.isKnownTo(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, answer.mediaType());
        if (zip) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(answer.zipped());
        } else {
            response.end(answer.plain());
        }
    }

    private static boolean accepts(String accept, Answer answer) {
        return accept == null || accept.contains("*/*")
                || accept.contains(answer.mediaType().substring(0, answer.mediaType().indexOf(';')));
    }
}
