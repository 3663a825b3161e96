package doanket.emulation.web;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What comes in with an address or a form of a page of emulation. */
final class EmulationAddress {

    private static final Set<String> DONE =
            Set.of("saved", "published", "sent", "verified", "returned", "frozen", "finished", "objected", "answered");

    private EmulationAddress() {}

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

    /** Minus one for what is no count. */
    static int count(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** What a page says after it has come back from something done; the address carries it, so it must be one that is known. */
    static String doneKey(String done) {
        return done != null && DONE.contains(done) ? "done." + done : null;
    }
}
