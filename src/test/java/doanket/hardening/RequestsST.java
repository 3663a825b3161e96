package doanket.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.Http;
import doanket.Portal;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no honest browser sends is turned away before the portal looks at it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RequestsST {

    private static final String USER = "canbo.mttq";
    private static final String HOST = "Host: localhost:" + Portal.port();
    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void takesGetHeadAndPostOnly(String method) {
        for (var path : new String[] {"/login", "/identity/sessions", "/assets/portal.css", "/look"}) {
            var answer = Http.signedIn(USER).send(method, path, BodyPublishers.noBody());

            assertThat(answer.statusCode()).as(path).isEqualTo(405);
            assertThat(answer.body()).contains("Thao tác không được phép");
        }
    }

    @Test
    void tracesNothing() {
        var answer = Http.visitor().raw("TRACE /login HTTP/1.1", HOST, "X-Secret: 42");

        assertThat(answer).startsWith("HTTP/1.1 405").doesNotContain("X-Secret");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "X-Nothing, x"
    })
    void refusesAFormThatAForeignPageSent(String header, String value) {
        for (var path : new String[] {"/look", "/logout", "/identity/sessions", "/login"}) {
            var answer = Http.signedIn(USER)
                    .send(
                            "POST",
                            path,
                            BodyPublishers.ofString("size=LARGE"),
                            "Content-Type",
                            Http.FORM,
                            header,
                            value);

            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains("Yêu cầu không được nhận");
        }
    }

    @Test
    void signingOutByALinkIsNotPossible() {
        var user = Http.signedIn(USER);

        assertThat(user.get("/logout").statusCode()).isEqualTo(405);
        assertThat(user.get("/identity/sessions").statusCode()).isEqualTo(200);
    }

    @Test
    void theProvidersAddressTakesNoWordThatIsNotSignedAndGivesNothing() {
        for (var body :
                new String[] {"", "logout_token=", "logout_token=a.b.c", "logout_token=eyJhbGciOiJub25lIn0.e30."}) {
            var answer = Http.visitor()
                    .send("POST", "/login/oidc/backchannel", BodyPublishers.ofString(body), "Content-Type", Http.FORM);

            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
        assertThat(Http.visitor().get("/login/oidc/backchannel").statusCode()).isEqualTo(405);
    }

    @Test
    void speaksNoHttp2WithoutEncryption() {
        var upgraded =
                Http.visitor().raw("GET /login HTTP/1.1", HOST, "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__");

        assertThat(upgraded).startsWith("HTTP/1.1 200").doesNotContain("101 Switching");
    }

    @Test
    void readsOnlyHeadersOfAMeasure() {
        var many = IntStream.range(0, 200).mapToObj(i -> "X-" + i + ": x").collect(Collectors.joining("\r\n"));

        assertThat(Http.visitor().raw("GET /login HTTP/1.1", HOST, "X-Long: " + "x".repeat(20_000)))
                .startsWith("HTTP/1.1 400");
        assertThat(Http.visitor().raw("GET /login HTTP/1.1", HOST, many)).startsWith("HTTP/1.1 400");
        assertThat(Http.visitor().raw("GET /login?x=" + "x".repeat(20_000) + " HTTP/1.1", HOST))
                .startsWith("HTTP/1.1 400");
        assertThat(Http.visitor().raw("GET /login HTTP/1.1", HOST, "X-Nul: a\0b"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @CsvSource({"1999, 200", "2001, 400", "20000, 400"})
    void takesOnlyAsManyFieldsAsAPageMayHave(int fields, int status) {
        var body = IntStream.range(0, fields).mapToObj(i -> "p" + i + "=x").collect(Collectors.joining("&"));

        assertThat(Http.visitor().post("/login", Http.FORM, body).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"username=%00", "a%00=b", "username=a&password=b%00c"})
    void refusesNulInAForm(String body) {
        var answer = Http.visitor().post("/login", Http.FORM, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Yêu cầu không hợp lệ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "username=%zz&password=%",
                "username=%ff%fe&password=%c3",
                "username=&password=",
                "password=x",
                "username=a%0Bb%08&password=x"
            })
    void anOddFormIsNoTrouble(String body) {
        assertThat(Http.visitor().post("/login", Http.FORM, body).statusCode()).isEqualTo(200);
    }

    @Test
    void aMegabyteOfTextInAFieldIsNoTrouble() {
        var answer = Http.visitor().post("/login", Http.FORM, "username=" + "x".repeat(MEGABYTE) + "&password=x");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Tên đăng nhập hoặc mật khẩu không đúng.");
    }

    @ParameterizedTest
    @CsvSource({
        "/login, application/x-www-form-urlencoded",
        "/login, text/plain",
        "/identity/sessions, application/x-www-form-urlencoded",
        "/identity/sessions, multipart/form-data; boundary=x",
        "/look, application/octet-stream"
    })
    void aBodyBeyondMeasureGetsAPlainPage(String path, String type) {
        var answer = Http.signedIn(USER).post(path, type, "x".repeat(52 * MEGABYTE));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp hoặc nội dung quá lớn").doesNotContain("Payara");
    }

    @Test
    void aFormBeyondMeasureGetsAPlainPage() {
        var answer = Http.visitor().post("/login", Http.FORM, "username=" + "x".repeat(11 * MEGABYTE));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp hoặc nội dung quá lớn");
    }

    @Test
    void aBodyOfUnknownLengthIsNotRead() {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100]));

        var answer = Http.signedIn(USER).send("POST", "/look", body, "Origin", Portal.url(), "Content-Type", Http.FORM);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void partsWithoutTheWordThatPartsThemAreRefused() {
        var answer = Http.signedIn(USER).post("/identity/sessions", "multipart/form-data", "x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Yêu cầu không hợp lệ");
    }
}
