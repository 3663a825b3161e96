package doanket.paper;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is printed on papers, which are always in Vietnamese. */
final class Words {

    static final Locale VIETNAMESE = new Locale("vi");

    /** Whatever language the server itself has. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    static String of(String key) {
        return ResourceBundle.getBundle("doanket.paper.messages", VIETNAMESE, NO_FALLBACK)
                .getString(key);
    }
}
