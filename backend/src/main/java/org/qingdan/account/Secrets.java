package org.qingdan.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.qingdan.shared.StableId;

/**
 * Secrets that nobody chooses: 256 random bits. They need no slow hash, since they cannot be guessed, and are found again
 * in the database by their SHA-256.
 */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String READABLE = "23456789abcdefghjkmnpqrstuvwxyz";

    private Secrets() {
    }

    static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A password to be read out and typed once: 16 letters and digits that are not taken for each other, 79 bits. */
    static String oneTimePassword() {
        var password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return password.toString();
    }

    static String hash(String secret) {
        return StableId.fingerprint(secret.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a page of ours sends along with a write, in a header no foreign page can set. It follows from the session's
     * secret and does not give it away, so it is bound to the session and need not be kept.
     */
    static String csrfToken(String sessionSecret) {
        return hash("csrf " + sessionSecret);
    }
}
