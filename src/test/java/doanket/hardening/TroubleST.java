package doanket.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.Http;
import doanket.testkit.Statements;
import doanket.testkit.Trouble;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong, a plain Vietnamese page says so, tells nothing of the inside, and the portal goes on. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TroubleST {

    private static final String USER = "canbo.mttq";
    private static final Pattern NONCE_FIELD = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("nonce-([^']+)'");

    @ParameterizedTest
    @CsvSource({
        "400, 400, Yêu cầu không hợp lệ",
        "401, 404, Không tìm thấy",
        "403, 403, Yêu cầu không được nhận",
        "404, 404, Không tìm thấy",
        "405, 405, Thao tác không được phép",
        "409, 409, Chưa thực hiện được",
        "413, 413, Tệp hoặc nội dung quá lớn",
        "418, 400, Yêu cầu không hợp lệ",
        "421, 421, ''",
        "429, 429, ''",
        "500, 500, Hệ thống gặp lỗi",
        "503, 503, Hệ thống tạm thời chưa phục vụ được",
        "599, 500, Hệ thống gặp lỗi",
        "refused, 409, không còn hoặc không dành cho đồng chí",
        "conflict, 409, Người khác vừa lưu nội dung này trước đồng chí",
        "away, 503, Hệ thống tạm thời chưa phục vụ được",
        "unexpected, 500, mã sự cố",
        "notFound, 404, Không tìm thấy"
    })
    void eachHasItsPage(String is, int status, String sentence) {
        var answer = Http.signedIn(USER).get("/testkit/trouble?is=" + is);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
        assertIsPlain(answer);
    }

    @Test
    void aPageThatFailsHalfWayBecomesAnErrorPage() {
        var answer = Http.signedIn(USER).get("/testkit/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("mã sự cố").doesNotContain("half a page");
        assertIsPlain(answer);
    }

    @Test
    void theDatabaseMayCloseEveryConnection() throws SQLException {
        var user = Http.signedIn(USER);
        try (var connection = Statements.connect()) {
            closeAllOthers(connection);
        }

        assertComesBack(user);
    }

    @Test
    void aDatabaseThatIsAwayIsSaidPlainlyAndComesBackByItself() throws SQLException {
        var user = Http.signedIn(USER);
        var system = ApiCaller.of(USER, "READ");
        try (var connection = Statements.connect("postgres")) {
            execute(connection, "alter database doanket with allow_connections false");
            try {
                closeAllOthers(connection);
                var away = user.get("/identity/sessions");

                assertThat(away.statusCode()).isEqualTo(503);
                assertThat(away.body()).contains("Cơ sở dữ liệu hoặc máy chủ tạm thời không trả lời");
                assertIsPlain(away);
                var called = system.get("/api/v1/news");
                assertThat(called.statusCode()).isEqualTo(503);
                assertThat(called.body()).startsWith("{").contains("\"status\":503");
                assertThat(Http.visitor().get("/health/ready").statusCode()).isEqualTo(503);
                assertThat(Http.visitor().get("/health/live").statusCode()).isEqualTo(200);
            } finally {
                execute(connection, "alter database doanket with allow_connections true");
            }
        }

        assertComesBack(user);
        assertThat(Http.visitor().get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void anExpiredPageSaysSoAndLeadsBack() {
        var answer = Http.signedIn(USER)
                .post(
                        "/identity/sessions",
                        Http.FORM,
                        stale(Map.of("sessions", "sessions")),
                        "Referer",
                        "/identity/sessions");

        assertThat(answer.statusCode()).isEqualTo(302);
        var told =
                Http.signedIn(USER).get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("đã hết hạn", "href=\"/identity/sessions\"");
    }

    @Test
    void anExpiredPageSaysSoInTheBackgroundToo() {
        var answer = Http.signedIn(USER)
                .post(
                        "/identity/sessions",
                        Http.FORM,
                        stale(Map.of("sessions", "sessions", "jakarta.faces.partial.ajax", "true")),
                        "Faces-Request",
                        "partial/ajax");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<redirect url=\"/expired");
    }

    @Test
    void whoIsNoLongerSignedInIsAskedToSignInAlsoInTheBackground() {
        var faces = Http.visitor().post("/identity/sessions", Http.FORM, "a=b", "Faces-Request", "partial/ajax");
        var script = Http.visitor().post("/draft", Http.FORM, "a=b", "X-Requested-With", "XMLHttpRequest");

        assertThat(faces.body()).contains("<redirect url=\"/login?expired=1&amp;next=%2Fidentity%2Fsessions\">");
        assertThat(script.statusCode()).isEqualTo(401);
        assertThat(script.body()).contains("\"message\":\"Phiên làm việc đã hết hạn");
        var english = Http.visitor()
                .post("/draft", Http.FORM, "a=b", "X-Requested-With", "XMLHttpRequest", "Cookie", "look=101");
        assertThat(english.body()).contains("\"message\":\"Your session has ended");
    }

    @Test
    void theStateOfSomebodyElsesPageOpensNothing() {
        var other = Http.signedIn("canbo.hnd").get("/identity/sessions");
        var state = STATE.matcher(other.body());
        assertThat(state.find()).isTrue();

        var answer = Http.signedIn(USER)
                .post(
                        "/identity/sessions",
                        Http.FORM,
                        Http.form(Map.of(
                                "sessions", "sessions",
                                "jakarta.faces.ViewState", state.group(1),
                                "primefaces.nonce", nonceOf(other))));

        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/expired");
    }

    @Test
    void aButtonPressedBeforeTheScriptsOfASlowLineHaveRunIsUnderstood() {
        var user = Http.signedIn(USER);
        var page = user.get("/identity/sessions");
        var state = STATE.matcher(page.body());
        var nonce = NONCE_FIELD.matcher(page.body());
        assertThat(state.find()).isTrue();
        assertThat(nonce.find()).isTrue();

        var answer = user.with(Http.cookie(page, "__Host-SID"))
                .post(
                        "/identity/sessions",
                        Http.FORM,
                        Http.form(Map.of(
                                "sessions", "sessions",
                                "jakarta.faces.ViewState", state.group(1),
                                "primefaces.nonce", nonce.group(1))));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aFormWithoutItsNonceIsNoIncident() {
        var user = Http.signedIn(USER);
        var page = user.get("/identity/sessions");
        var state = STATE.matcher(page.body());
        assertThat(state.find()).isTrue();

        var answer = user.with(Http.cookie(page, "__Host-SID"))
                .post(
                        "/identity/sessions",
                        Http.FORM,
                        Http.form(Map.of("sessions", "sessions", "jakarta.faces.ViewState", state.group(1))));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/expired");
    }

    private static String stale(Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("jakarta.faces.ViewState", "-1234567890123456789:1234567890123456789");
        return Http.form(all);
    }

    private static String nonceOf(HttpResponse<String> page) {
        var nonce = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElseThrow());
        return nonce.find() ? nonce.group(1) : "";
    }

    /** Every connection of the pool may be dead once, so a few plain pages are fine; an incident is not. */
    private static void assertComesBack(Http user) {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        var answer = user.get("/identity/sessions");
        while (answer.statusCode() != 200 && Instant.now().isBefore(until)) {
            assertThat(answer.statusCode()).isEqualTo(503);
            answer = user.get("/identity/sessions");
        }
        for (int i = 0; i < 20; i++) {
            assertThat(user.get("/identity/sessions").statusCode()).isIn(200, 503);
        }
        assertThat(user.get("/identity/sessions").statusCode()).isEqualTo(200);
    }

    private static void assertIsPlain(HttpResponse<String> answer) {
        assertThat(answer.body())
                .contains("lang=\"vi\"")
                .doesNotContain(Trouble.SECRET, "Exception", "\tat ", "Payara", "GlassFish", ".java")
                .doesNotContain("<script", "style=");
    }

    private static void closeAllOthers(Connection connection) throws SQLException {
        execute(
                connection,
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'doanket' and pid <> pg_backend_pid()");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
