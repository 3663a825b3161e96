package doanket.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the log: when who, in which post and from which machine, did what to which object. The seal is the number of the
 * line in the chain, null while it is not sealed yet.
 */
public record LogRow(
        UUID id,
        Instant at,
        String name,
        String post,
        String verb,
        UUID object,
        String detail,
        String address,
        Long seal)
        implements Serializable {}
