package doanket.organisation;

import java.util.UUID;

/** A post as one line beneath a person's name. */
public record PersonPost(UUID person, UUID unit, String unitName, String titleVi, String titleEn, boolean acting) {

    /** The title in a language of the portal. */
    public String title(String language) {
        return AppointmentRow.label(titleVi, titleEn, acting, language);
    }
}
