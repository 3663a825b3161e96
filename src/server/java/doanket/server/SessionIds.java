package doanket.server;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes session ids of 256 random bits; the server's own have 56. Lives beside the server, not in the portal. */
public class SessionIds implements UuidGenerator {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateUuid() {
        var id = new byte[BYTES];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    @Override
    public String generateUuid(Object ignored) {
        return generateUuid();
    }
}
