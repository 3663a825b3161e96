package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the list of reforms; {@code units} counts those that are changed. */
public record ReformRow(
        UUID id, ReformKind kind, String decision, LocalDate decidedOn, LocalDate from, ReformState state, long units)
        implements Serializable {}
