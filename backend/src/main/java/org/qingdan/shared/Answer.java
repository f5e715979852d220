package org.qingdan.shared;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A whole answer as it goes over the wire, with the tag that says whether a client has it already. */
record Answer(String mediaType, String etag, Buffer plain, Buffer zipped) {

    private static final int NOT_WORTH_ZIPPING = 1024;

    static Answer of(String mediaType, byte[] body) {
        var etag = '"' + StableId.fingerprint(body).substring(0, 22) + '"';
        return new Answer(mediaType, etag, Buffer.buffer(body), null);
    }

    /** With its zipped form beside it: worth making once for an answer that is kept, not for one that is sent once. */
    Answer forKeeping() {
        return plain.length() < NOT_WORTH_ZIPPING ? this
                : new Answer(mediaType, etag, plain, Buffer.buffer(zip(plain.getBytes())));
    }

    /** Whether If-None-Match names this answer; compared weakly, as for every GET. */
    boolean isKnownTo(String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(etag));
    }

    /** Whether to send it zipped to a client that accepts these encodings. */
    boolean isZippedFor(String acceptEncoding) {
        return plain.length() >= NOT_WORTH_ZIPPING && acceptEncoding != null && acceptEncoding.contains("gzip");
    }

    /** The tag of what is sent: the zipped form is the same only in meaning. */
    String etag(boolean zip) {
        return zip ? "W/" + etag : etag;
    }

    int weight() {
        return plain.length() + (zipped == null ? 0 : zipped.length()) + 200;
    }

    private static byte[] zip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
