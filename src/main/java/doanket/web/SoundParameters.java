package doanket.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the parameters of a request can be read at all, and are of a number and kind that a page may have sent. */
final class SoundParameters {

    private static final Logger LOG = Logger.getLogger(SoundParameters.class.getName());

    /** The server would silently cut them at ten thousand. */
    private static final int MOST = 2_000;

    private static final Pattern CONTROL = Pattern.compile("%(0[0-8bcefBCEF]|1\\p{XDigit}|7[fF])");
    private static final Pattern TOO_LARGE = Pattern.compile("(?i)too large|exceeds");

    private SoundParameters() {}

    /** What to answer: OK, or why not. */
    static int verdict(HttpServletRequest request) {
        try {
            return areSound(request.getParameterMap()) && isSound(request.getQueryString())
                    ? HttpServletResponse.SC_OK
                    : HttpServletResponse.SC_BAD_REQUEST;
        } catch (RuntimeException e) {
            // The server gives up: on a form beyond its measure, or on parts without the word that parts them.
            LOG.log(Level.INFO, "A request with unreadable parameters was refused: {0}", e.toString());
            return TOO_LARGE.matcher(e.toString()).find()
                    ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    : HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    private static boolean areSound(Map<String, String[]> parameters) {
        return parameters.values().stream().mapToInt(values -> values.length).sum() <= MOST
                && Stream.concat(
                                Stream.of(parameters.keySet()),
                                parameters.values().stream().map(Arrays::asList))
                        .flatMap(Collection::stream)
                        .noneMatch(text -> text.indexOf('\0') >= 0);
    }

    private static boolean isSound(String query) {
        return query == null || !CONTROL.matcher(query).find();
    }
}
