package org.qingdan.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids that are safe to bookmark: made once from what a thing was called when it was first read, never made again.
 * The same notice read into two ledgers so gives the same ids in both.
 */
public final class StableId {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 14;

    private StableId() {
    }

    /** A 14-character id (70 bits) for the thing with these names, the first of which says what kind of thing it is. */
    public static String of(Object... names) {
        var name = new StringBuilder();
        for (var part : names) {
            name.append(part).append('\u001f');
        }
        var hash = sha256(name.toString().getBytes(StandardCharsets.UTF_8));
        var id = new StringBuilder(LENGTH);
        for (int bit = 0; id.length() < LENGTH; bit += 5) {
            int pair = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
            id.append(ALPHABET.charAt(pair >> (11 - bit % 8) & 31));
        }
        return id.toString();
    }

    /** The SHA-256 of these bytes in lower-case hexadecimal. */
    public static String fingerprint(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
