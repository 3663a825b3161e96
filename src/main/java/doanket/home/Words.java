package doanket.home;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words of the tiles that features share. */
final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    static String of(Locale locale, String key, Object... arguments) {
        var text = ResourceBundle.getBundle("doanket.home.messages", locale, Words.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
