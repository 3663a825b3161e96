package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One role of one account, with the name of the unit it is held in, and whether whoever looks at it may take it. */
public record AccountRole(
        UUID id,
        String nameVi,
        String nameEn,
        String unitName,
        boolean withSubtree,
        LocalDate from,
        LocalDate to,
        boolean mayTake)
        implements Serializable {

    public String name(String language) {
        return "en".equals(language) ? nameEn : nameVi;
    }
}
