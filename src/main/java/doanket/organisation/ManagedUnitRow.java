package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the list of units one looks after; {@code beneath} counts the units directly beneath. */
public record ManagedUnitRow(
        UUID id, String code, String name, String typeVi, String typeEn, LocalDate from, LocalDate to, long beneath)
        implements Serializable {

    public String type(String language) {
        return "en".equals(language) ? typeEn : typeVi;
    }
}
