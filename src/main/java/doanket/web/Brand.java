package doanket.web;

import java.io.Serializable;

/**
 * How an installation calls itself and looks. Each part may be null: then the portal's own counts. {@code version} tells one
 * look from another, 0 is the portal's own.
 */
public record Brand(int version, String name, String aboutVi, String aboutEn, String accent, String emblem)
        implements Serializable {

    public static final Brand OWN = new Brand(0, null, null, null, null, null);

    /** What stands beneath the name, in the language of the reader; null for the portal's own words. */
    public String about(String language) {
        return "en".equals(language) && aboutEn != null ? aboutEn : aboutVi;
    }

    /** Where the style that puts the colour in place is, or null. */
    public String sheetAddress() {
        return accent == null ? null : "/brand/" + accent.substring(1) + ".css";
    }

    /** Where the picture is, or null. */
    public String emblemAddress() {
        return emblem == null ? null : "/brand/" + emblem + ".png";
    }
}
