package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One post in a list of people: who holds it, where, from and until when, and whether an account is there. */
public record StaffMember(
        UUID person,
        String fullName,
        UUID unit,
        String unitName,
        String titleVi,
        String titleEn,
        boolean acting,
        boolean main,
        LocalDate from,
        LocalDate to,
        UUID account)
        implements Serializable {

    public String title(String language) {
        return "en".equals(language) ? titleEn : titleVi;
    }
}
