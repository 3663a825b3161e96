package doanket.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.SignInAttempt;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser carries while it is at the provider. */
@ExtendWith(ArquillianExtension.class)
class PendingSignInsIT {

    private final List<String> set = new ArrayList<>();

    @Test
    void eachTabFindsItsOwnAttemptAgain() {
        var first = SignInAttempt.fresh("/task/list?page=2");
        var second = SignInAttempt.fresh("/news/list");
        PendingSignIns.give(request(), response(), first);
        PendingSignIns.give(request(), response(), second);
        var both = request(given().toArray(Cookie[]::new));

        assertThat(PendingSignIns.take(both, response(), first.state())).contains(first);
        assertThat(PendingSignIns.take(both, response(), second.state())).contains(second);
    }

    @Test
    void anAttemptIsForgottenOnceItIsTaken() {
        var attempt = SignInAttempt.fresh("/");
        PendingSignIns.give(request(), response(), attempt);
        var there = request(given().toArray(Cookie[]::new));
        set.clear();

        PendingSignIns.take(there, response(), attempt.state());

        assertThat(set).singleElement().asString().contains(attempt.state() + "=;", "Max-Age=0");
    }

    @Test
    void itsCookieIsOutOfReachOfScriptsAndOtherHostsAndEndsByItself() {
        PendingSignIns.give(request(), response(), SignInAttempt.fresh("/"));

        assertThat(set)
                .singleElement()
                .asString()
                .startsWith("__Host-DK-SSO-")
                .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Max-Age=600");
    }

    @Test
    void anotherStateFindsNothing() {
        var attempt = SignInAttempt.fresh("/");
        PendingSignIns.give(request(), response(), attempt);
        var there = request(given().toArray(Cookie[]::new));

        assertThat(PendingSignIns.take(there, response(), "a".repeat(43))).isEmpty();
        assertThat(PendingSignIns.take(there, response(), null)).isEmpty();
        assertThat(PendingSignIns.take(request(), response(), attempt.state())).isEmpty();
    }

    @Test
    void whatWasBentLeadsNowhereElse() {
        var state = "a".repeat(43);
        var secrets = "b".repeat(43) + "." + "c".repeat(43) + ".";
        var elsewhere = java.util.Base64.getUrlEncoder().encodeToString("//ke.gian".getBytes());

        assertThat(PendingSignIns.take(request(cookie(state, secrets + elsewhere)), response(), state))
                .get()
                .extracting(SignInAttempt::next)
                .isEqualTo("/");
        assertThat(PendingSignIns.take(request(cookie(state, secrets + "%%")), response(), state))
                .get()
                .extracting(SignInAttempt::next)
                .isEqualTo("/");
        assertThat(PendingSignIns.take(request(cookie(state, "x")), response(), state))
                .isEmpty();
    }

    @Test
    void manyTabsLeftBehindDoNotPileUp() {
        var left = new Cookie[9];
        for (int i = 0; i < left.length; i++) {
            left[i] = cookie(String.valueOf(i).repeat(43), "x");
        }

        PendingSignIns.give(request(left), response(), SignInAttempt.fresh("/"));

        assertThat(set).filteredOn(cookie -> cookie.contains("Max-Age=0")).hasSize(5);
    }

    private static Cookie cookie(String state, String value) {
        return new Cookie("__Host-DK-SSO-" + state, value);
    }

    private List<Cookie> given() {
        return set.stream()
                .map(header -> header.substring(0, header.indexOf(';')).split("=", 2))
                .map(pair -> new Cookie(pair[0], pair[1]))
                .toList();
    }

    private static HttpServletRequest request(Cookie... cookies) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> method.getName().equals("getCookies") ? cookies : null);
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                HttpServletResponse.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("addHeader")) {
                        set.add((String) arguments[1]);
                    }
                    return null;
                });
    }
}
