package org.qingdan.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every answer to a GET its ETag, answers 304 to who has it already, and hands it to {@link Answers} to keep. */
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
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!request.getMethod().equals("GET") || response.getStatus() != 200 || response.getEntity() == null) {
            return;
        }
        var entity = response.getEntity();
        var answer = entity instanceof String text
                ? Answer.of(TEXT, text.getBytes(StandardCharsets.UTF_8))
                : Answer.of(JSON, json.writeValueAsBytes(entity));
        answers.keep(current.getCurrent(), answer);

        var headers = response.getHeaders();
        boolean zip = answer.isZippedFor(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        headers.putSingle(HttpHeaders.ETAG, answer.etag(zip));
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
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
}
