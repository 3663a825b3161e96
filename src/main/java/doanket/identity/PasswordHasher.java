package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB, 2 passes and 1 lane (OWASP's first choice). No more than eight are computed at once, so that a
 * storm of sign-ins cannot eat the memory.
 */
@ApplicationScoped
class PasswordHasher {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";

    private final Semaphore places = new Semaphore(8, true);
    private final SecureRandom random = new SecureRandom();

    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return PREFIX + encode(salt) + "$" + encode(compute(password, salt));
    }

    boolean matches(String password, String hash) {
        var parts = hash.split("\\$");
        var salt = Base64.getDecoder().decode(parts[parts.length - 2]);
        var expected = Base64.getDecoder().decode(parts[parts.length - 1]);
        return MessageDigest.isEqual(expected, compute(password, salt));
    }

    /** Costs as much time as a real check, so that an unknown user name cannot be told by the clock. */
    void pretend(String password) {
        compute(password, new byte[SALT_BYTES]);
    }

    private byte[] compute(String password, byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build();
        var hash = new byte[HASH_BYTES];
        places.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(
                    Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            places.release();
        }
        return hash;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
