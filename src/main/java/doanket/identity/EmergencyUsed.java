package doanket.identity;

import java.time.Instant;
import java.util.UUID;

/** An emergency account was used: this time, whose account it is and what it is called, from which machine, and when. */
public record EmergencyUsed(UUID use, UUID account, String fullName, String username, String address, Instant at) {}
