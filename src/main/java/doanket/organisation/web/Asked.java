package doanket.organisation.web;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** What a page was asked for in its address. */
final class Asked {

    private Asked() {}

    /** Refuses an address without such an id, or with a malformed one. */
    static UUID id(HttpServletRequest request, String name) {
        return Uuids.parse(request.getParameter(name)).orElseThrow(NotFoundException::new);
    }

    /** An id that a page gave out and that came back with its form. */
    static UUID given(String key) {
        return Uuids.parse(key).orElseThrow(NotFoundException::new);
    }

    /** Empty where nothing was asked for. */
    static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
