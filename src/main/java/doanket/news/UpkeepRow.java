package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A published article that is to be looked at: it ends soon, or its day has come. Days it is overdue by, or 0. */
public record UpkeepRow(
        UUID id, String title, String unitName, String category, Instant expiresAt, LocalDate checkOn, long overdue)
        implements Serializable {}
