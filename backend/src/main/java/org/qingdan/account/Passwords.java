package org.qingdan.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.qingdan.shared.TooManyRequests;

/**
 * Passwords as Argon2id hashes, with the parameters beside the hash, so that they can be raised without invalidating what
 * is there.
 */
@ApplicationScoped
class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LENGTH = 32;
    /** Each takes 19 MB and a core for its time: more at once would only let sign-ins starve everything else. */
    private static final int AT_ONCE = 4;
    private static final Pattern ENCODED = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1\\$([^$]+)\\$([^$]+)");
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final String nobodys = hash(Secrets.random());

    String hash(String password) {
        var salt = new byte[16];
        random.nextBytes(salt);
        var hash = argon2id(password, salt, MEMORY_KIB, PASSES);
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(MEMORY_KIB, PASSES, BASE64.encodeToString(salt),
                BASE64.encodeToString(hash));
    }

    boolean matches(String password, String encoded) {
        var parts = ENCODED.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalStateException("A password hash is not one of ours");
        }
        var salt = Base64.getDecoder().decode(parts.group(3));
        var hash = argon2id(password, salt, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts.group(4)));
    }

    /** Takes as long as comparing with a real one, so that the time does not tell who has an account. */
    void matchNobodys(String password) {
        matches(password, nobodys);
    }

    private byte[] argon2id(String password, byte[] salt, int memory, int passes) {
        return inTurn(() -> {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory).withIterations(passes).withParallelism(1).withSalt(salt).build());
            var hash = new byte[LENGTH];
            // the same characters can be typed as different code points on different machines
            var typed = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
            generator.generateBytes(typed, hash);
            return hash;
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(3, TimeUnit.SECONDS)) {
                throw new TooManyRequests(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
