package org.qingdan.shared;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The page that Swagger UI lives in, in place of the one it brings: that one starts itself with an inline script, which
 * our Content-Security-Policy rightly refuses.
 */
@ApplicationScoped
class ApiExplorer {

    private static final int FIRST = Integer.MIN_VALUE + 200;

    void route(@Observes Router router) {
        var page = resource("swagger-ui.html");
        var start = resource("swagger-ui.js");
        router.get("/q/swagger-ui").order(FIRST).handler(context -> send(context, "text/html", page));
        router.get("/q/swagger-ui/").order(FIRST).handler(context -> send(context, "text/html", page));
        router.get("/q/swagger-ui/index.html").order(FIRST).handler(context -> send(context, "text/html", page));
        router.get("/q/swagger-ui/start.js").order(FIRST).handler(context -> send(context, "text/javascript", start));
    }

    private static void send(RoutingContext context, String type, String body) {
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache").end(body);
    }

    private static String resource(String name) {
        try (var file = ApiExplorer.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
