package doanket.web;

import jakarta.faces.context.ExternalContext;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Knows the places pages may come from: the portal's own folder, its libraries, and the Faces of the server. */
record OwnFacelets(List<String> places) {

    private static final String ANCHOR = "WEB-INF/web.xml";
    private static final String ANY_JAR_ENTRY = "!/";

    static OwnFacelets of(ExternalContext external) {
        try {
            var anchor = external.getResource("/" + ANCHOR).toExternalForm();
            var root = anchor.substring(0, anchor.length() - ANCHOR.length());
            return new OwnFacelets(Stream.concat(Stream.of(root), Stream.of("jar:" + root + "WEB-INF/lib/", runtime()))
                    .filter(Objects::nonNull)
                    .toList());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String runtime() {
        var type = ExternalContext.class;
        var location = type.getResource(type.getSimpleName() + ".class");
        var text = location == null ? "" : location.toExternalForm();
        int end = text.indexOf(ANY_JAR_ENTRY);
        return end < 0 ? null : text.substring(0, end + ANY_JAR_ENTRY.length());
    }

    boolean contains(URL url) {
        var text = url.toExternalForm();
        return text.endsWith(".xhtml")
                && !text.contains("/../")
                && !text.contains("?")
                && !text.contains("#")
                && !text.toLowerCase(Locale.ROOT).contains("%2e")
                && places.stream().anyMatch(text::startsWith);
    }
}
