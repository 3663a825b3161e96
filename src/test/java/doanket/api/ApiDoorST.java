package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.Http;
import doanket.Portal;
import doanket.platform.PortalJson;
import doanket.testkit.Rows;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets into the interface, and what everybody else is told. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiDoorST {

    private static final String STAFF = "canbo.mttq";
    private static final String LIST = "/api/v1/news";

    @Test
    void aTokenOpensAndNothingElseDoes() {
        var caller = ApiCaller.of(STAFF, "READ");
        assertThat(caller.get(LIST).statusCode()).isEqualTo(200);

        var cookie = Http.signedIn(STAFF).get(LIST);
        assertProblem(cookie, 401);
        assertThat(cookie.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"doanket\"");
        assertThat(Http.visitor().get(LIST + "?token=" + caller.secret()).body())
                .isEqualTo(cookie.body());
        assertThat(Http.visitor().get(LIST, "Authorization", "Basic Y2E6Y2E=").body())
                .isEqualTo(cookie.body());
    }

    @Test
    void aTokenOpensNoPage() {
        var answer = ApiCaller.of(STAFF, "READ").get("/news/list");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/login");
    }

    @Test
    void whateverIsWrongWithATokenTheAnswerIsTheSame() {
        var revoked = ApiCaller.of(STAFF, "READ");
        assertThat(revoked.get(LIST).statusCode()).isEqualTo(200);
        revoked.revoke();
        var answers = List.of(
                revoked.get(LIST),
                ApiCaller.of(STAFF, "READ", -1).get(LIST),
                ApiCaller.with("dk_" + UUID.randomUUID()).get(LIST),
                ApiCaller.with("x".repeat(5_000)).get(LIST));

        assertThat(answers).allSatisfy(answer -> {
            assertProblem(answer, 401);
            assertThat(answer.body()).isEqualTo(answers.get(0).body());
        });
    }

    @Test
    void aClosedAccountIsShutOut() {
        var username = "canbo.hlhpn";
        var caller = ApiCaller.of(username, "READ");
        assertThat(caller.get(LIST).statusCode()).isEqualTo(200);

        Rows.change("update account set state = 'CLOSED' where username = ?", username);
        try {
            assertProblem(caller.get(LIST), 401);
        } finally {
            Rows.change("update account set state = 'ACTIVE' where username = ?", username);
        }
        assertThat(caller.get(LIST).statusCode()).isEqualTo(200);
    }

    @Test
    void aScopeIsAskedForAndNamed() {
        var answer = ApiCaller.of(STAFF, "READ").send("POST", "/api/v1/news-drafts", "{}");

        assertProblem(answer, 403);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("error=\"insufficient_scope\"", "scope=\"news:write\"");
        assertProblem(ApiCaller.of(STAFF, "NEWS_WRITE").get(LIST), 403);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoeverTriesTokensIsToldToWait() throws IOException {
        for (int i = 0; i < 30; i++) {
            assertThat(from("127.0.0.77", "dk_" + i)).startsWith("HTTP/1.1 401");
        }

        assertThat(from("127.0.0.77", "dk_30"))
                .startsWith("HTTP/1.1 429")
                .contains("Retry-After: 900", "application/problem+json", "\"status\":429");
        assertThat(ApiCaller.of(STAFF, "READ").get(LIST).statusCode()).isEqualTo(200);
    }

    private static String from(String address, String secret) throws IOException {
        var request = "GET " + LIST + " HTTP/1.1\r\nHost: localhost:" + Portal.port() + "\r\nAuthorization: Bearer "
                + secret + "\r\nConnection: close\r\n\r\n";
        try (var socket =
                new Socket(InetAddress.getByName("127.0.0.1"), Portal.port(), InetAddress.getByName(address), 0)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/",
                "/api/v1",
                "/api/v1/",
                "/api/v1/nothing",
                "/api/v1/news/not-an-id",
                "/api/v1/news/00000000-0000-7000-8000-000000000000",
                "/api/v1/application.wadl",
                "/api/v2/news",
                "/api/v1/news.xhtml"
            })
    void whatIsNotThereIsAProblemAndNoPage(String path) {
        assertProblem(ApiCaller.of(STAFF, "READ").get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PATCH", "OPTIONS", "FOO", "POST"})
    void otherMethodsAreAProblemToo(String method) {
        assertProblem(ApiCaller.of(STAFF, "READ").send(method, LIST, ""), 405);
    }

    @Test
    void everyAnswerKeepsTheHeadersAndSetsNoCookie() {
        var caller = ApiCaller.of(STAFF, "READ");
        for (var answer : List.of(
                caller.get(LIST), caller.get("/api/v1/nothing"), Http.visitor().get(LIST))) {
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().map()).doesNotContainKeys("Set-Cookie", "set-cookie", "Server");
        }
    }

    @Test
    void aPageOfSomebodyElseMakesNoBrowserCall() {
        var answer = Http.signedIn(STAFF)
                .send(
                        "POST",
                        "/api/v1/news-drafts",
                        BodyPublishers.ofString("{}"),
                        "Content-Type",
                        "text/plain",
                        "Origin",
                        "http://evil.example");

        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void theDocumentIsThere() {
        var answer = ApiCaller.of(STAFF, "READ").get("/api/v1/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        var document = PortalJson.object(answer.body());
        assertThat(document.getString("openapi")).isEqualTo("3.1.0");
        assertThat(document.getJsonObject("paths")).containsKeys("/news", "/news/{id}", "/news-drafts", "/reports");
    }

    static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = PortalJson.object(answer.body());
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "doanket.", "<html", "\tat ");
    }
}
