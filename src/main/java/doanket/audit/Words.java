package doanket.audit;

import doanket.platform.VietnameseText;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Names of what is done, in the reader's language. */
public final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final String VERB = "verb.";

    private Words() {}

    static String of(Locale locale, String key) {
        return bundle(locale).getString(key);
    }

    static String of(Locale locale, String key, Object... arguments) {
        return new MessageFormat(of(locale, key), locale).format(arguments);
    }

    /** A deed whose name is not known here is told by its code. */
    public static String verb(Locale locale, String verb) {
        var key = VERB + verb;
        return bundle(locale).containsKey(key) ? bundle(locale).getString(key) : verb;
    }

    /** The deeds that are told in words in which that stands, without marks. */
    static List<String> verbsLike(Locale locale, String folded) {
        var words = bundle(locale);
        return words.keySet().stream()
                .filter(key -> key.startsWith(VERB))
                .filter(key -> VietnameseText.fold(words.getString(key)).contains(folded))
                .map(key -> key.substring(VERB.length()))
                .sorted()
                .toList();
    }

    /** What a line says; of a refusal the right that was missing, by its name. */
    public static String detail(Locale locale, LogRow row) {
        int end = row.detail().indexOf(',');
        if (!row.verb().equals("access.refused") || end < 0) {
            return said(locale, row.detail());
        }
        var rights = ResourceBundle.getBundle(
                "doanket.organisation.messages", locale, Words.class.getClassLoader(), NO_FALLBACK);
        var right = "permission." + row.detail().substring(0, end);
        return rights.containsKey(right)
                ? MessageFormat.format(of(locale, "list.rightMissing"), rights.getString(right), row.detail())
                : row.detail();
    }

    /** What a line says of a change, the portal's own words in the reader's language. */
    public static String said(Locale locale, String detail) {
        return LogWords.told(locale, detail);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("doanket.audit.messages", locale, Words.class.getClassLoader(), NO_FALLBACK);
    }
}
