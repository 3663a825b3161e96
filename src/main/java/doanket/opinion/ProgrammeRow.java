package doanket.opinion;

import java.io.Serializable;
import java.util.UUID;

/** A yearly programme in a list, and whether the reader may correct it. */
public record ProgrammeRow(
        UUID id, UUID unit, String unitName, int year, String name, String decision, long version, boolean led)
        implements Serializable {

    /** Whether a list of programmes goes on from there. */
    public static boolean isPlace(String after) {
        return PetitionKey.read(after).isPresent();
    }

    ProgrammeRow led(boolean may) {
        return new ProgrammeRow(id, unit, unitName, year, name, decision, version, may);
    }
}
