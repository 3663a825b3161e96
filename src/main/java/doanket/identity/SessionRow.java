package doanket.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One line of "my sessions". */
public record SessionRow(
        UUID id, Instant startedAt, Instant lastSeenAt, String address, String browser, String tokenHash)
        implements Serializable {

    public boolean isCurrent(String hashOfThisBrowser) {
        return tokenHash.equals(hashOfThisBrowser);
    }
}
