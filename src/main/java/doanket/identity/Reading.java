package doanket.identity;

import java.io.Serializable;
import java.util.Locale;

/** How somebody likes to read: letter size, contrast and language; kept in the profile. */
public record Reading(TextSize size, Contrast contrast, Language language) implements Serializable {

    public static final Reading USUAL = new Reading(TextSize.NORMAL, Contrast.NORMAL, Language.VI);

    /** A-, A, A+. */
    public enum TextSize {
        SMALL,
        NORMAL,
        LARGE
    }

    /** The three levels of contrast. */
    public enum Contrast {
        NORMAL,
        HIGH,
        MAX
    }

    /** The languages of the interface; the first is the one of the offices. */
    public enum Language {
        VI,
        EN;

        public Locale locale() {
            return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
        }
    }
}
