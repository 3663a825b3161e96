package doanket.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One line of the list of accounts. */
public record AccountRow(
        UUID id, UUID person, String fullName, String username, UUID unit, boolean open, Instant lastSignInAt)
        implements Serializable {}
