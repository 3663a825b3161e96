package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known before an account is opened: the person, the unit that will answer for it, a user name to propose, and the day from
 * which a role is to hold: today, or the first day of a post that is yet to begin.
 */
public record AccountStart(UUID person, String fullName, UnitPlace unit, String username, LocalDate from)
        implements Serializable {}
