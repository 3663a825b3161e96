package doanket.organisation.web;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** Which page of a list, counted from one; the first where none was asked for, or none that there could be. */
    static int page(HttpServletRequest request) {
        var typed = text(request, "page");
        return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
    }

    /** The address of a page with what it was asked, by name and text in turn. */
    static String address(String page, String... asked) {
        return IntStream.range(0, asked.length / 2)
                .mapToObj(at -> asked[2 * at] + "=" + URLEncoder.encode(asked[2 * at + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", page + "?", ""));
    }

    /** Empty where nothing was asked for. */
    static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
