package doanket.survey.web;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What comes in with an address or a form of a page of surveys. */
final class SurveyAddress {

    private static final Set<String> DONE =
            Set.of("saved", "opened", "sent", "gathered", "verified", "returned", "posted");

    private SurveyAddress() {}

    static UUID id(String text) {
        return Uuids.parse(text).orElseThrow(NotFoundException::new);
    }

    static UUID id(HttpServletRequest request) {
        return id(request.getParameter("id"));
    }

    static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    static List<String> all(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    static String at(List<String> values, int place) {
        return place >= 0 && place < values.size() ? values.get(place) : "";
    }

    /** What a page says after it has come back from something done; the address carries it, so it must be one that is known. */
    static String doneKey(String done) {
        return done != null && DONE.contains(done) ? "done." + done : null;
    }
}
