package doanket.notification;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences of notifications that are shown elsewhere than on their own pages. */
final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    static String of(Locale locale, String key, Object... arguments) {
        var text = ResourceBundle.getBundle(
                        "doanket.notification.messages", locale, Words.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
