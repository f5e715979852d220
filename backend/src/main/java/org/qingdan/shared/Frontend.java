package org.qingdan.shared;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Serves the built single-page app on the service's own port, where {@code qingdan.frontend} says it lies. Any static
 * host can do the same; the service does not need it.
 */
@ApplicationScoped
class Frontend {

    private static final Logger LOG = Logger.getLogger(Frontend.class);

    /** Before REST, which answers every address that it does not know with a problem document. */
    private static final int BEFORE_REST = Integer.MIN_VALUE + 300;

    private final Optional<Path> folder;

    Frontend(@ConfigProperty(name = "qingdan.frontend") Optional<Path> folder) {
        this.folder = folder.map(Path::toAbsolutePath).map(Path::normalize);
    }

    void route(@Observes Router router) {
        if (folder.isEmpty() || !Files.isRegularFile(folder.get().resolve("index.html"))) {
            LOG.info("No frontend is served: " + folder.map(path -> path + " has no index.html").orElse("none is configured"));
            return;
        }
        var files = StaticHandler.create(FileSystemAccess.ROOT, folder.get().toString())
                .setDefaultContentEncoding("UTF-8");
        router.route("/assets/*").order(BEFORE_REST).handler(context -> {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
            context.next();
        });
        router.get("/").order(BEFORE_REST).handler(this::page);
        router.get("/index.html").order(BEFORE_REST).handler(this::page);
        router.route().order(BEFORE_REST + 1).handler(context -> {
            if (belongsToTheService(context)) {
                context.next();
            } else {
                files.handle(context);
            }
        });
        router.route().order(BEFORE_REST + 2).handler(this::page);
    }

    /** Every other address is one of the app's own pages; the app itself says when there is no such page. */
    private void page(RoutingContext context) {
        boolean read = context.request().method() == HttpMethod.GET || context.request().method() == HttpMethod.HEAD;
        if (!read || belongsToTheService(context) || context.normalizedPath().startsWith("/assets/")) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache").putHeader(HttpHeaders.CONTENT_TYPE,
                "text/html;charset=UTF-8").sendFile(folder.orElseThrow().resolve("index.html").toString());
    }

    private static boolean belongsToTheService(RoutingContext context) {
        var path = context.normalizedPath();
        return path.startsWith("/api/") || path.startsWith("/q/") || path.equals("/api") || path.equals("/q");
    }
}
