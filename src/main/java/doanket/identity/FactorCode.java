package doanket.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits from a shared secret and the time (RFC 6238, SHA-1, thirty seconds, as every app has it), and the secret
 * as people type it (RFC 4648, base32). A clock may be thirty seconds off either way.
 */
final class FactorCode {

    static final int STEP_SECONDS = 30;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_SIGNS = 32;
    private static final int BITS = 5;
    private static final int BYTE = 8;
    private static final String SHAPE = "\\d{6}";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private FactorCode() {}

    /** 160 random bits. */
    static String freshSecret() {
        return signs(SECRET_SIGNS);
    }

    static String signs(int count) {
        return RANDOM.ints(count, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    static String at(String secret, Instant time) {
        try {
            var key = new SecretKeySpec(bytes(secret), "HmacSHA1");
            return String.format(Locale.ROOT, "%06d", GENERATOR.generateOneTimePassword(key, time));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which thirty seconds since 1970 the code belongs to, if it is one of now, of just before or of just after. */
    static OptionalLong stepOf(String typed, String secret, Instant now) {
        var code = typed == null ? "" : typed.replaceAll("\\s", "");
        if (!code.matches(SHAPE)) {
            return OptionalLong.empty();
        }
        long step = now.getEpochSecond() / STEP_SECONDS;
        for (long near = step - 1; near <= step + 1; near++) {
            if (at(secret, Instant.ofEpochSecond(near * STEP_SECONDS)).equals(code)) {
                return OptionalLong.of(near);
            }
        }
        return OptionalLong.empty();
    }

    private static byte[] bytes(String secret) {
        var bytes = new byte[secret.length() * BITS / BYTE];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < secret.length(); i++) {
            held = held << BITS | ALPHABET.indexOf(secret.charAt(i));
            bits += BITS;
            if (bits >= BYTE) {
                bits -= BYTE;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        return bytes;
    }
}
