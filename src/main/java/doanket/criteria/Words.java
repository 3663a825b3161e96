package doanket.criteria;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences about criteria that are shown on pages of other features, and in workbooks. */
final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    static String of(Locale locale, String key, Object... arguments) {
        var text = ResourceBundle.getBundle(
                        "doanket.criteria.messages", locale, Words.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
