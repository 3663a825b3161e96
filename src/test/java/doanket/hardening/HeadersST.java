package doanket.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.Http;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every answer tells the browser not to do, and what its cookies are like. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HeadersST {

    private static final String USER = "canbo.mttq";
    private static final String SESSION = "__Host-SID";
    private static final String TOKEN = "__Host-DK-TOKEN";

    /** A page to read, one with a form, a redirect, errors, static files of ours and of the server, a probe. */
    private static Stream<HttpResponse<String>> answersOfEveryKind() {
        var visitor = Http.visitor();
        var user = Http.signedIn(USER);
        return Stream.of(
                visitor.get("/login"),
                user.get("/"),
                user.get("/identity/sessions"),
                visitor.get("/identity/sessions"),
                user.get("/nothing"),
                user.get("/testkit/broken"),
                user.get("/testkit/trouble?is=503"),
                visitor.get("/assets/trouble.css"),
                visitor.get("/jakarta.faces.resource/jquery/jquery.js.xhtml?ln=primefaces"),
                visitor.get("/health/ready"),
                visitor.post("/login", Http.FORM, "username=khong.co.ai&password=sai"));
    }

    @Test
    void everyAnswerCarriesTheOnePolicy() {
        assertThat(answersOfEveryKind()).allSatisfy(answer -> {
            var policies = answer.headers().allValues("Content-Security-Policy");
            assertThat(policies).as(answer.toString()).hasSize(1);
            assertThat(policies.get(0))
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                    .contains("form-action 'self'", "frame-src 'none'", "connect-src 'self'");
            assertThat(scripts(policies.get(0))).startsWith("script-src 'self'").doesNotContain("unsafe", "http:", "*");
        });
    }

    @Test
    void everyAnswerForbidsToGuessToFrameAndToTell() {
        assertThat(answersOfEveryKind()).allSatisfy(answer -> {
            var headers = answer.headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.allValues("X-Frame-Options")).containsOnly("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.firstValue("Server")).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        });
    }

    @Test
    void pagesAreNotKeptByAnybody() {
        var user = Http.signedIn(USER);

        for (var path : List.of("/identity/sessions", "/", "/nothing")) {
            assertThat(user.get(path).headers().firstValue("Cache-Control"))
                    .as(path)
                    .contains("no-store");
        }
    }

    @Test
    void aFormHasANonceThatIsNeverTheSame() {
        var user = Http.signedIn(USER);
        var nonces = new HashSet<String>();

        for (int i = 0; i < 3; i++) {
            var policy = user.get("/identity/sessions")
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElseThrow();
            assertThat(scripts(policy)).matches("script-src 'self' 'nonce-[A-Za-z0-9+/=]{22,}';?");
            nonces.add(scripts(policy));
        }

        assertThat(nonces).hasSize(3);
    }

    @Test
    void bothCookiesAreHostOnlySecureUnreadableAndHard() {
        var signedIn = Http.visitor().post("/login", Http.FORM, "username=" + USER + "&password=Thu-Nghiem-2026");
        var form = Http.signedIn(USER).get("/identity/sessions");

        for (var cookie : List.of(header(signedIn, TOKEN), header(form, SESSION))) {
            assertThat(cookie)
                    .matches("__Host-[A-Z-]+=[A-Za-z0-9_-]{43};.*")
                    .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                    .doesNotContainIgnoringCase("domain=", "max-age", "expires");
        }
    }

    @Test
    void noTwoSessionsLookAlikeAndNoneStandsInAnAddress() {
        var user = Http.signedIn(USER);
        var ids = new HashSet<String>();

        for (int i = 0; i < 5; i++) {
            var page = user.get("/identity/sessions");
            ids.add(Http.cookie(page, SESSION));
            assertThat(page.body()).doesNotContainIgnoringCase("jsessionid", ";sid");
        }

        assertThat(ids).hasSize(5);
    }

    @Test
    void readingMakesNoSession() {
        assertThat(List.of(
                        Http.visitor().get("/login"),
                        Http.signedIn(USER).get("/"),
                        Http.signedIn(USER).get("/nothing")))
                .allSatisfy(page ->
                        assertThat(page.headers().allValues("Set-Cookie")).isEmpty());
    }

    @Test
    void aSessionIdFromOutsideIsNotTaken() {
        var chosen = SESSION + "=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

        var page = Http.signedIn(USER).with(chosen).get("/identity/sessions");

        assertThat(Http.cookie(page, SESSION)).isNotEqualTo(chosen);
    }

    @Test
    void signingInGivesANewTokenAndEndsTheOldOne() {
        var first = Http.visitor().post("/login", Http.FORM, "username=" + USER + "&password=Thu-Nghiem-2026");
        var old = Http.visitor().with(Http.cookie(first, TOKEN));

        var second = old.post("/login", Http.FORM, "username=" + USER + "&password=Thu-Nghiem-2026");

        assertThat(Http.cookie(second, TOKEN)).isNotEqualTo(Http.cookie(first, TOKEN));
        assertThat(old.get("/identity/sessions").statusCode()).isEqualTo(302);
    }

    @Test
    void pagesAndStaticFilesTravelCompressed() {
        var user = Http.signedIn(USER);

        for (var path : List.of("/identity/sessions", "/assets/portal.css", "/assets/portal.js")) {
            assertThat(user.get(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                    .as(path)
                    .contains("gzip");
        }
    }

    private static String scripts(String policy) {
        var parts = new ArrayList<>(List.of(policy.split("; ?")));
        return parts.stream()
                .filter(part -> part.startsWith("script-src "))
                .findFirst()
                .orElseThrow();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
