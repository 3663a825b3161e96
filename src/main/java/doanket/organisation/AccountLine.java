package doanket.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One line of the list of accounts, with the name of the unit that answers for it. */
public record AccountLine(
        UUID id, String fullName, String username, String unitName, boolean open, Instant lastSignInAt)
        implements Serializable {}
