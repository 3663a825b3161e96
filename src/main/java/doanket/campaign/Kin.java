package doanket.campaign;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A unit that came after another, or that another came from, on that day. */
public record Kin(UUID unit, String name, boolean after, LocalDate on) implements Serializable {}
