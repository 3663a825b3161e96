package doanket.organisation;

import java.io.Serializable;

/** One entry of a catalogue, to choose from. */
public record CatalogueRow(String code, String nameVi, String nameEn, int rank) implements Serializable {

    /** The name in a language of the portal: {@code en}, or Vietnamese for everything else. */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameVi;
    }
}
