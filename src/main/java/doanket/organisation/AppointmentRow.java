package doanket.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One post of one person, held now or earlier. */
public record AppointmentRow(
        UUID id,
        UUID unit,
        String unitName,
        String unitType,
        String title,
        String titleVi,
        String titleEn,
        boolean acting,
        boolean main,
        LocalDate from,
        LocalDate to)
        implements Serializable {

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** The title in a language of the portal, with "Quyền" before it for somebody who stands in. */
    public String label(String language) {
        return label(titleVi, titleEn, acting, language);
    }

    static String label(String vi, String en, boolean acting, String language) {
        var english = "en".equals(language);
        var name = english ? en : vi;
        return acting ? (english ? "Acting " : "Quyền ") + name : name;
    }
}
