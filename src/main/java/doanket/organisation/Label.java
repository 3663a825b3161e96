package doanket.organisation;

import java.io.Serializable;

/** A word of the catalogues in both languages of the portal. */
public record Label(String vi, String en) implements Serializable {

    /** In a language of the portal: {@code en}, or Vietnamese for everything else. */
    public String in(String language) {
        return "en".equals(language) ? en : vi;
    }
}
