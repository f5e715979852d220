package org.qingdan.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;

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
     * @throws ClientErrorException 428 without the header, 412 where something has changed since
     */
    public void check(String ifMatch, Object current) {
        if (ifMatch == null) {
            throw new ClientErrorException("修改须带 If-Match：先读取，再以所得 ETag 修改", 428);
        }
        check(ifMatch.contains(tag(current)));
    }

    /** @throws ClientErrorException 412 if what the writer has seen is no longer so */
    public void check(boolean unchanged) {
        if (!unchanged) {
            throw new ClientErrorException("自读取以来已有变化，请重新读取后再修改", 412);
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
