package doanket.organisation;

import java.io.Serializable;
import java.util.UUID;

/** What is known before an account is opened: the person, the unit that will answer for it, and a user name to propose. */
public record AccountStart(UUID person, String fullName, UnitPlace unit, String username) implements Serializable {}
