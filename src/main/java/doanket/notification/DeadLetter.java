package doanket.notification;

import java.time.Instant;
import java.util.UUID;

/** A mail that could not be delivered: to whom, what about (null: the digest of a day), how often tried, and why not. */
public record DeadLetter(
        UUID id, String name, String email, String title, int tries, String trouble, Instant madeAt, Instant endedAt) {}
