package doanket.identity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One of one's own personal access tokens; the secret itself is nowhere. */
public record ApiTokenRow(
        UUID id,
        String name,
        String prefix,
        List<ApiScope> scopes,
        Instant madeAt,
        LocalDate validUntil,
        Instant lastUsedAt,
        Standing standing)
        implements Serializable {

    /** Whether it works, and for how long. */
    public enum Standing {
        GOOD,
        /** It ends within the next two weeks. */
        ENDING,
        ENDED
    }
}
