package doanket.identity.web;

import doanket.identity.SessionToken;
import doanket.platform.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that says who a browser belongs to: host-only, unreadable for scripts, for same-site requests. */
final class SignInCookie {

    private static final String PLAIN_NAME = "DK-TOKEN";

    private SignInCookie() {}

    static Optional<SessionToken> in(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name().equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .map(SessionToken::new)
                        .findFirst();
    }

    /** At signing in: what the server kept of this browser until then goes, whoever it was of or planted it. */
    static void giveAnew(HttpServletRequest request, HttpServletResponse response, SessionToken token) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        give(response, token);
    }

    static void give(HttpServletResponse response, SessionToken token) {
        response.addHeader("Set-Cookie", name() + "=" + token.value() + attributes());
    }

    static void take(HttpServletResponse response) {
        response.addHeader("Set-Cookie", name() + "=" + attributes() + "; Max-Age=0");
    }

    /** Another cookie of the same kind, which ends by itself. */
    static void set(HttpServletResponse response, String name, String value, int seconds) {
        response.addHeader("Set-Cookie", name + "=" + value + attributes() + "; Max-Age=" + seconds);
    }

    private static String name() {
        return named(PLAIN_NAME);
    }

    /** What a cookie is called that no other host may set, where there is TLS. */
    static String named(String plain) {
        return isSecure() ? "__Host-" + plain : plain;
    }

    private static String attributes() {
        return "; Path=/; HttpOnly; SameSite=Lax" + (isSecure() ? "; Secure" : "");
    }

    private static boolean isSecure() {
        return Settings.isOn("doanket.cookie.secure", true);
    }
}
