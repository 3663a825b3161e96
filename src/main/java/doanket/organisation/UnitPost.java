package doanket.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who holds or held a post in a unit. */
public record UnitPost(
        UUID person,
        String fullName,
        String email,
        String phone,
        String titleVi,
        String titleEn,
        boolean acting,
        LocalDate from,
        LocalDate to) {

    /** The title in a language of the portal. */
    public String title(String language) {
        return AppointmentRow.label(titleVi, titleEn, acting, language);
    }
}
