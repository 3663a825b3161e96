package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One relation of a unit: beneath which other one, by what kind, and when. */
public record ManagedRelationRow(
        UUID id, UUID upper, String upperName, String kindVi, String kindEn, LocalDate from, LocalDate to)
        implements Serializable {

    public String kind(String language) {
        return "en".equals(language) ? kindEn : kindVi;
    }
}
