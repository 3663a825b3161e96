package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.Http;
import doanket.platform.PortalJson;
import doanket.testkit.Rows;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stops a call says so in the language that the call asks for. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiLanguageST {

    private static final String STAFF = "canbo.mttq";

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/news?after=x, 422, The value of after",
        "GET, /api/v1/news?from=x, 422, A day in the address",
        "GET, /api/v1/news/x, 404, This is no longer there",
        "GET, /api/v1/nothing, 404, This is no longer there",
        "GET, /api/nothing, 404, This is no longer there",
        "DELETE, /api/v1/news, 405, This address does not take",
        "POST, /api/v1/news-drafts, 403, The access token lacks",
    })
    void inEnglishWhereItIsAskedFor(String method, String path, int status, String sentence) {
        var english = call(method, path, "en-GB,en;q=0.8");
        ApiDoorST.assertProblem(english, status);
        assertThat(PortalJson.object(english.body()).getString("detail")).startsWith(sentence);
        assertThat(english.headers().firstValue("Content-Language")).contains("en");

        var other = call(method, path, "fr");
        ApiDoorST.assertProblem(other, status);
        assertThat(other.headers().firstValue("Content-Language")).contains("vi");
        assertThat(PortalJson.object(other.body()).getString("detail")).doesNotStartWith(sentence);
    }

    @Test
    void soIsTheDocument() {
        var english = call("GET", "/api/v1/openapi.json", "en");
        assertThat(english.body()).contains("A meeting with agenda").doesNotContain("Một cuộc họp");
        assertThat(english.headers().firstValue("Content-Language")).contains("en");
        assertThat(english.headers().firstValue("Vary")).contains("Accept-Language");

        assertThat(call("GET", "/api/v1/openapi.json", "vi").body()).contains("Một cuộc họp với chương trình");
    }

    private static HttpResponse<String> call(String method, String path, String language) {
        var secret = ApiCaller.of(STAFF, "READ").secret();
        return Http.visitor()
                .send(
                        method,
                        path,
                        method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody(),
                        "Authorization",
                        "Bearer " + secret,
                        "Content-Type",
                        ApiCaller.JSON,
                        "Accept-Language",
                        language);
    }

    @Test
    void whoeverIsNotLetInReadsItToo() {
        var english = Http.visitor().get("/api/v1/news", "Accept-Language", "en");
        var unsaid = Http.visitor().get("/api/v1/news");

        ApiDoorST.assertProblem(english, 401);
        assertThat(english.body()).contains("Not authenticated");
        assertThat(english.headers().firstValue("Content-Language")).contains("en");
        assertThat(unsaid.body()).contains("Chưa xác thực");
        assertThat(unsaid.headers().firstValue("Content-Language")).contains("vi");
    }

    @Test
    void whatAFeatureRefusesItRefusesInEnglish() {
        var caller = ApiCaller.of(STAFF, "NEWS_WRITE");
        var body = "{\"nothing\": 1}".getBytes(StandardCharsets.UTF_8);
        var unknown = caller.send("POST", "/api/v1/news-drafts", body, ApiCaller.JSON, "Accept-Language", "en");
        ApiDoorST.assertProblem(unknown, 422);
        assertThat(unknown.body()).contains("knows no field nothing");

        var unit = Rows.text(
                "select g.unit_id from role_grant g join account a on a.id = g.account_id"
                        + " where a.username = ? limit 1",
                STAFF);
        var tooLong = "{\"unit\": \"" + unit + "\", \"content\": {\"title\": \"" + "x".repeat(251) + "\"}}";
        var refused = caller.send(
                "POST",
                "/api/v1/news-drafts",
                tooLong.getBytes(StandardCharsets.UTF_8),
                ApiCaller.JSON,
                "Accept-Language",
                "en");
        ApiDoorST.assertProblem(refused, 422);
        assertThat(PortalJson.object(refused.body()).getString("detail"))
                .contains("250")
                .matches("\\p{ASCII}+");
    }
}
