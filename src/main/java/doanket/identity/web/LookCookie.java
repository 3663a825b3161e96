package doanket.identity.web;

import doanket.identity.Reading;
import doanket.identity.Reading.Contrast;
import doanket.identity.Reading.Language;
import doanket.identity.Reading.TextSize;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/** How a browser likes to read before anybody has signed in: three letters, nothing about a person. */
final class LookCookie {

    private static final String NAME = "look";

    private LookCookie() {}

    static Reading in(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Reading.USUAL;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-2][0-2][01]"))
                .map(value -> new Reading(
                        TextSize.values()[value.charAt(0) - '0'],
                        Contrast.values()[value.charAt(1) - '0'],
                        Language.values()[value.charAt(2) - '0']))
                .findFirst()
                .orElse(Reading.USUAL);
    }

    static void give(HttpServletResponse response, Reading reading) {
        var value = "" + reading.size().ordinal() + reading.contrast().ordinal()
                + reading.language().ordinal();
        response.addHeader("Set-Cookie", NAME + "=" + value + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
    }
}
