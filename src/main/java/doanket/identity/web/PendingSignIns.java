package doanket.identity.web;

import doanket.identity.SignInAttempt;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a browser remembers while it is at the provider: a cookie for each tab, named after its state, for ten minutes and for
 * one answer. Nothing is kept on the server, so that strangers can fill nothing there and any node may take the answer.
 */
final class PendingSignIns {

    private static final int SECONDS = 600;

    /** Tabs that were left behind at the provider must not make requests too big to be taken. */
    private static final int MOST = 5;

    private static final int LONGEST_NEXT = 300;
    private static final String NAME = "DK-SSO-";
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private PendingSignIns() {}

    static void give(HttpServletRequest request, HttpServletResponse response, SignInAttempt attempt) {
        var there = cookies(request)
                .map(Cookie::getName)
                .filter(name -> name.startsWith(SignInCookie.named(NAME)))
                .toList();
        there.stream()
                .limit(Math.max(0, there.size() - MOST + 1))
                .forEach(name -> SignInCookie.set(response, name, "", 0));
        var next = attempt.next().length() > LONGEST_NEXT ? "/" : attempt.next();
        var value = String.join(
                ".",
                attempt.nonce(),
                attempt.verifier(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(next.getBytes(StandardCharsets.UTF_8)));
        SignInCookie.set(response, SignInCookie.named(NAME) + attempt.state(), value, SECONDS);
    }

    /** What this browser began with that state, once. */
    static Optional<SignInAttempt> take(HttpServletRequest request, HttpServletResponse response, String state) {
        if (state == null || !SECRET.matcher(state).matches()) {
            return Optional.empty();
        }
        var name = SignInCookie.named(NAME) + state;
        var found =
                cookies(request).filter(cookie -> name.equals(cookie.getName())).findFirst();
        found.ifPresent(cookie -> SignInCookie.set(response, name, "", 0));
        return found.flatMap(cookie -> read(state, cookie.getValue()));
    }

    private static Optional<SignInAttempt> read(String state, String value) {
        var parts = List.of(value.split("\\."));
        if (parts.size() != 3
                || !parts.stream()
                        .limit(2)
                        .allMatch(part -> SECRET.matcher(part).matches())) {
            return Optional.empty();
        }
        return Optional.of(new SignInAttempt(state, parts.get(0), parts.get(1), next(parts.get(2))));
    }

    private static String next(String encoded) {
        try {
            var next = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            return SafeAddress.own(next);
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
