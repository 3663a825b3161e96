package doanket.criteria;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences about criteria that are shown on pages of other features. */
final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    static String of(Locale locale, String key) {
        return ResourceBundle.getBundle("doanket.criteria.messages", locale, Words.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
    }
}
