package org.qingdan.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every answer to a GET its ETag, answers 304 to who has it already, and hands it to {@link Answers} to keep.
 *
 * <p>Kept and shared is only what everyone may read: the answer of a method marked {@link PermitAll} and not
 * {@link Personal}. It is the same whoever asks, so a request with a session or a token may be given it from memory too,
 * before anybody has looked who is asking. Every other answer depends on who asks or must not be left lying about: it is
 * never kept, and {@code no-store} forbids others to. A method without either mark is thereby private.
 */
class AnswerFilter {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final Answers answers;
    private final ObjectMapper json;
    private final CurrentVertxRequest current;

    AnswerFilter(Answers answers, ObjectMapper json, CurrentVertxRequest current) {
        this.answers = answers;
        this.json = json;
        this.current = current;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource)
            throws JsonProcessingException {
        var headers = response.getHeaders();
        boolean shared = isShared(request, resource);
        if (!shared) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        var entity = response.getEntity();
        boolean answered = response.getStatus() / 100 == 2;
        if (answered && entity instanceof Versioned edited) {
            headers.putSingle(HttpHeaders.ETAG, IfMatch.etag(edited.version()));
        }
        if (!request.getMethod().equals("GET") || response.getStatus() != 200 || entity == null || isFile(entity)) {
            return;
        }
        var answer = entity instanceof String text
                ? Answer.of(TEXT, text.getBytes(StandardCharsets.UTF_8))
                : Answer.of(JSON, json.writeValueAsBytes(entity));
        if (shared) {
            answers.keep(current.getCurrent(), answer);
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        boolean zip = answer.isZippedFor(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        // what a thing looks like may change with the day while its version stays: only tags of contents answer 304
        headers.computeIfAbsent(HttpHeaders.ETAG, name -> new ArrayList<>(List.of(answer.etag(zip))));
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (answer.isKnownTo(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            headers.putSingle(HttpHeaders.CONTENT_TYPE, answer.mediaType());
            // zipped on the way out by the server itself, which takes this header out of our hands
            response.setEntity(answer.plain().getBytes());
        }
    }

    private static boolean isShared(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource == null ? null : resource.getResourceMethod();
        return method != null && request.getMethod().equals("GET")
                && method.isAnnotationPresent(PermitAll.class) && !method.isAnnotationPresent(Personal.class);
    }

    /** What is sent as it lies, with headers of its own. */
    private static boolean isFile(Object entity) {
        return entity instanceof byte[] || entity instanceof File || entity instanceof Path || entity instanceof InputStream;
    }
}
