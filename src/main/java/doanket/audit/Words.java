package doanket.audit;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Names of what is done, in the reader's language. */
public final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    static String of(Locale locale, String key) {
        return bundle(locale).getString(key);
    }

    /** A deed whose name is not known here is told by its code. */
    public static String verb(Locale locale, String verb) {
        var key = "verb." + verb;
        return bundle(locale).containsKey(key) ? bundle(locale).getString(key) : verb;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("doanket.audit.messages", locale, Words.class.getClassLoader(), NO_FALLBACK);
    }
}
