package doanket.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One account with its roles, and the unit that answers for it. */
public record AccountSheet(
        UUID id, UUID person, String fullName, String username, UnitPlace unit, boolean open, List<AccountRole> roles)
        implements Serializable {}
