package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One entry of a catalogue as it is kept. {@code shortVi} and {@code unitType} only for titles, {@code territorial} only for
 * types; a kind of relation is headed by its own name on both sides until somebody words it better. {@code seen} is
 * the version that was read.
 */
public record CatalogueWord(
        String code,
        String nameVi,
        String nameEn,
        int rank,
        String shortVi,
        String unitType,
        boolean territorial,
        LocalDate from,
        LocalDate to,
        long seen)
        implements Serializable {

    public boolean isRetired(LocalDate today) {
        return to != null && to.isBefore(today);
    }
}
