package doanket.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;

/** Addresses to go back to: only paths of the portal itself, so that nobody can be sent elsewhere. */
final class SafeAddress {

    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\\"<>]]*");

    private static final Pattern SIGN_IN = Pattern.compile("/login(\\?[A-Za-z0-9%&=._~/-]*)?");

    private SafeAddress() {}

    static String own(String wanted) {
        return wanted != null
                        && OWN_PATH.matcher(wanted).matches()
                        && !wanted.startsWith("/login")
                        && !wanted.startsWith("/logout")
                ? wanted
                : "/";
    }

    /** The page that the form of this request stood on: the browser names it to the portal itself, and to nobody else. */
    static String left(HttpServletRequest request) {
        var page = request.getHeader("Referer");
        return page == null ? "/" : ownOrSignIn(pathIn(page));
    }

    /** As {@link #own}, but who has not signed in yet stays on the page for it. */
    static String ownOrSignIn(String wanted) {
        return wanted != null && SIGN_IN.matcher(wanted).matches() ? wanted : own(wanted);
    }

    static String pathOf(String address) {
        return own(pathIn(address));
    }

    private static String pathIn(String address) {
        try {
            var uri = URI.create(address);
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
