package doanket.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** A unit that came before or after another one. */
public record SuccessionRow(
        UUID predecessor, UUID unit, String name, SuccessionKind kind, String decision, LocalDate day) {}
