package doanket.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import doanket.Http;
import doanket.Portal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page has one address, nothing but pages is reached by it, and pages are made of the portal's own files. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AddressesST {

    private static final String USER = "canbo.mttq";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/faces/login.xhtml",
                "/faces/identity/sessions.xhtml",
                "/login.jsf",
                "/login.faces",
                "/identity/sessions.jsf",
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/WEB-INF/classes/doanket/web/messages.properties",
                "/META-INF/MANIFEST.MF",
                "/trouble",
                "/nothing/there"
            })
    void answersNowhereElse(String path) {
        var answer = Http.signedIn(USER).get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy");
    }

    @Test
    void sendsFilesOfPagesToTheirAddress() {
        var answer = Http.signedIn(USER).get("/identity/sessions.xhtml?a=b");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/identity/sessions?a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/openapi"})
    void keepsWhatTheServerKnowsOfItselfToItself(String path) {
        assertThat(Http.visitor().get(path).statusCode()).isNotEqualTo(200);
        assertThat(Http.signedIn(USER).get(path).statusCode()).isIn(403, 404);
    }

    @Test
    void tellsTheWorldOnlyThatItIsThere() {
        for (var path : List.of("/health", "/health/live", "/health/ready", "/health/started")) {
            var answer = Http.visitor().get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .matches(
                            "\\{\"status\":\"UP\",\"checks\":\\[(\\{\"name\":\"database\",\"status\":\"UP\",\"data\":\\{}})?]}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a%00b",
                "/a%0Ab",
                "/a%0D%0AX-Injected:%20yes",
                "/identity/sessions?x=%00",
                "/identity/sessions?x=a%1Fb",
                "/jakarta.faces.resource/%0a/x.xhtml",
                "/%2e%2e/%2e%2e/etc/passwd"
            })
    void refusesControlCharactersAndWaysOut(String path) {
        var answer = Http.signedIn(USER).raw("GET " + path + " HTTP/1.1", "Host: localhost:" + Portal.port());

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("X-Injected: yes\r\n", "root:");
    }

    @Test
    void aFalseHostLeadsNobodyAstray() {
        for (var path : List.of("/identity/sessions", "/login.xhtml", "/")) {
            var answer = Http.visitor().raw("GET " + path + " HTTP/1.1", "Host: evil.example");

            assertThat(answer).contains("\r\nLocation: /").doesNotContain("evil.example");
        }
        assertThat(Http.visitor().raw("GET http://evil.example/identity/sessions HTTP/1.1", "Host: evil.example"))
                .contains("\r\nLocation: /login")
                .doesNotContain("evil.example");
    }

    @Test
    void includesNoPageFromElsewhere() throws IOException {
        var asked = new AtomicInteger();
        var evil = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        evil.createContext("/", exchange -> {
            asked.incrementAndGet();
            var page = "<p>FOREIGN #{7000*7}</p>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        evil.start();
        try {
            var there = "127.0.0.1:" + evil.getAddress().getPort();
            for (var src : List.of(
                    "http://" + there + "/evil.xhtml",
                    "//" + there + "/evil.xhtml",
                    "jar:http://" + there + "/evil.jar!/evil.xhtml",
                    "file:///etc/passwd",
                    "file:/etc/hostname#.xhtml",
                    "/WEB-INF/web.xml",
                    "../../../../../../etc/passwd",
                    "/testkit/../WEB-INF/web.xml")) {
                var answer = included(src);

                assertThat(answer).as(src).doesNotContain("FOREIGN", "49000", "root:", "<web-app", "servlet-name");
            }
        } finally {
            evil.stop(0);
        }
        assertThat(asked).hasValue(0);
        assertThat(included("/testkit/part.xhtml")).contains("part of the portal");
    }

    @Test
    void runsInProductionAndNeverEvaluatesWhatIsTyped() {
        var page = Http.signedIn(USER).get("/testkit/stage?user=%23%7B7*7%7D");

        assertThat(page.body()).contains("stage=Production", "user=#{7*7}");
    }

    private static String included(String src) {
        return Http.signedIn(USER)
                .get("/testkit/include?src=" + URLEncoder.encode(src, StandardCharsets.UTF_8))
                .body();
    }
}
