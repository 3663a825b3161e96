package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that is to be seen and changed of one unit; {@code seen} is its version, to be handed back with a change. */
public record ManagedUnit(
        UUID id,
        long seen,
        String code,
        String name,
        String shortName,
        String type,
        String level,
        UnitFacts facts,
        LocalDate from,
        LocalDate to,
        List<ManagedRelationRow> relations)
        implements Serializable {

    /** A unit with a single name has no short one to be typed. */
    public String typedShortName() {
        return shortName.equals(name) ? null : shortName;
    }

    public boolean isClosed() {
        return to != null;
    }
}
