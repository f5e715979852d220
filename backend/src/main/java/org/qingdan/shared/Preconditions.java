package org.qingdan.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds a write to what the writer has seen: If-Match names the ETag of the thing as it was read. */
@ApplicationScoped
public class Preconditions {

    private final ObjectMapper json;

    Preconditions(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Lets the write pass if it was made in sight of this representation.
     *
     * @param ifMatch the header as it came, or null
     * @param current what a GET would answer now
     * @throws Refusal 428 without the header, 412 where something has changed since
     */
    public void check(String ifMatch, Object current) {
        if (ifMatch == null) {
            throw new IfMatch.NotGiven();
        }
        check(ifMatch.contains(tag(current)));
    }

    /** @throws Refusal 412 if what the writer has seen is no longer so */
    public void check(boolean unchanged) {
        if (!unchanged) {
            throw new IfMatch.Stale();
        }
    }

    private String tag(Object current) {
        try {
            return Answer.of("", json.writeValueAsBytes(current)).etag();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
