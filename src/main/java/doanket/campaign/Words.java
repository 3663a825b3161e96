package doanket.campaign;

import doanket.platform.BusinessException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences about campaigns that are shown on pages of other features. */
final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    static String of(Locale locale, String key, Object... arguments) {
        return in("doanket.campaign.messages", locale, key, arguments);
    }

    /** What was refused, by whichever feature. */
    static String of(Locale locale, BusinessException refusal) {
        return in(refusal.bundleName(), locale, refusal.getMessage(), refusal.arguments());
    }

    private static String in(String bundle, Locale locale, String key, Object... arguments) {
        var text = ResourceBundle.getBundle(bundle, locale, Words.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
