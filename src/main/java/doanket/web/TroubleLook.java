package doanket.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;

/** How the reader likes to read, for pages that may ask nobody but the browser's own cookie. */
final class TroubleLook {

    private static final String[] SIZES = {"small", "normal", "large"};
    private static final String[] CONTRASTS = {"normal", "high", "max"};
    private static final String USUAL = "100";

    private TroubleLook() {}

    static String size(HttpServletRequest request) {
        return SIZES[look(request).charAt(0) - '0'];
    }

    static String contrast(HttpServletRequest request) {
        return CONTRASTS[look(request).charAt(1) - '0'];
    }

    private static String look(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals("look"))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-2][0-2][01]"))
                .findFirst()
                .orElse(USUAL);
    }
}
