package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB, 2 passes and 1 lane (OWASP's first choice). A hash tells how it was made and is checked that way, so
 * that the cost can be raised: older hashes still open, and tell that they are to be made anew. No more than eight are
 * computed at once, so that a storm of sign-ins cannot eat the memory.
 */
@ApplicationScoped
class PasswordHasher {

    private static final Cost TODAY = new Cost(19 * 1024, 2, 1);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern STORED =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([^$]+)\\$([^$]+)");

    private final Semaphore places = new Semaphore(8, true);
    private final SecureRandom random = new SecureRandom();

    /** What a guess costs: memory, passes over it, lanes. */
    record Cost(int memoryKib, int passes, int lanes) {

        @Override
        public String toString() {
            return "m=" + memoryKib + ",t=" + passes + ",p=" + lanes;
        }
    }

    private record Stored(Cost cost, byte[] salt, byte[] hash) {

        static Stored read(String hash) {
            var parts = STORED.matcher(hash);
            if (!parts.matches()) {
                throw new IllegalStateException("a stored password is no Argon2id hash");
            }
            var cost = new Cost(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
            var decoder = Base64.getDecoder();
            return new Stored(cost, decoder.decode(parts.group(4)), decoder.decode(parts.group(5)));
        }
    }

    String hash(String password) {
        return hash(password, TODAY);
    }

    String hash(String password, Cost cost) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return "$argon2id$v=19$" + cost + "$" + encode(salt) + "$" + encode(compute(password, salt, cost, HASH_BYTES));
    }

    boolean matches(String password, String hash) {
        var stored = Stored.read(hash);
        return MessageDigest.isEqual(
                stored.hash(), compute(password, stored.salt(), stored.cost(), stored.hash().length));
    }

    /** Whether it was made at another cost than today's. */
    boolean isOutdated(String hash) {
        return !Stored.read(hash).cost().equals(TODAY);
    }

    /** Costs as much time as a real check, so that an unknown user name cannot be told by the clock. */
    void pretend(String password) {
        compute(password, new byte[SALT_BYTES], TODAY, HASH_BYTES);
    }

    private byte[] compute(String password, byte[] salt, Cost cost, int length) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build();
        var hash = new byte[length];
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
