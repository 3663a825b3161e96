package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A unit in an export: what it is, where it first of all belongs, and how long it has been there. */
public record UnitLine(
        UUID id,
        String code,
        String name,
        String shortName,
        String type,
        String level,
        UUID above,
        String aboveName,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
