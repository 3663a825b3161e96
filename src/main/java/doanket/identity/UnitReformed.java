package doanket.identity;

import java.time.LocalDate;
import java.util.UUID;

/** A reform of that unit was set for a day, or given up again; whoever looks after its people should know. */
public record UnitReformed(UUID unit, String name, UUID reform, String decision, LocalDate from, boolean undone) {}
