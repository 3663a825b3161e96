package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.Http;
import doanket.platform.PortalJson;
import doanket.testkit.Rows;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another system writes goes through the same rules as the pages. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiWritingST {

    private static final String DRAFTS = "/api/v1/news-drafts";
    private static final String STAFF = "canbo.mttq";

    private static final String OFFICER = " join appointment p on p.person_id = a.person_id"
            + " and (p.valid_to is null or p.valid_to >= current_date)"
            + " join role_grant g on g.account_id = a.id and g.unit_id = p.unit_id"
            + " join role_permission m on m.role_code = g.role_code and m.permission = ?"
            + " where a.state = 'ACTIVE' and not a.must_change_password";

    @Test
    void aDraftIsBegunChangedAndReadAgain() {
        var id = UUID.randomUUID();
        var begun = writer().send("POST", DRAFTS, draft(id, "Tin từ hệ thống khác"));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertThat(PortalJson.object(begun.body()).getInt("number")).isEqualTo(1);
        var again = writer().send("POST", DRAFTS, draft(id, "Tin từ hệ thống khác"));
        assertThat(again.statusCode()).as("sent twice it is one").isEqualTo(201);

        var decomposed = Normalizer.normalize("Nông thôn mới ở xã", Form.NFD);
        var changed = writer().send("PUT", DRAFTS + "/" + id, change(1, decomposed));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);

        var read = json(writer().get(DRAFTS + "/" + id));
        assertThat(read.getString("status")).isEqualTo("DRAFT");
        assertThat(read.getInt("number")).isEqualTo(2);
        assertThat(read.getJsonObject("content").getString("title")).isEqualTo("Nông thôn mới ở xã");
        assertThat(read.getJsonObject("content").getString("body"))
                .contains("<p>Nội dung</p>")
                .doesNotContain("script");
        assertThat(Rows.text("select count(*) from article_event where article_id = ? and kind = 'BEGUN'", id))
                .isEqualTo("1");
        var second = writer().send("PUT", DRAFTS + "/" + id, change(1, "Bản đến sau"));
        ApiDoorST.assertProblem(second, 409);
    }

    private static ApiCaller writer() {
        return ApiCaller.of(STAFF, "NEWS_WRITE");
    }

    private static String draft(UUID id, String title) {
        return PortalJson.createObjectBuilder()
                .add("id", id.toString())
                .add("unit", unit())
                .add("content", content(title))
                .build()
                .toString();
    }

    private static String change(int number, String title) {
        return PortalJson.createObjectBuilder()
                .add("number", number)
                .add("content", content(title))
                .build()
                .toString();
    }

    private static JsonObject content(String title) {
        return PortalJson.createObjectBuilder()
                .add("title", title)
                .add("lead", "Tóm tắt")
                .add("body", "<p>Nội dung</p><script>alert(1)</script>")
                .build();
    }

    private static String unit() {
        return Rows.text(
                "select g.unit_id from role_grant g join account a on a.id = g.account_id where a.username = ? limit 1",
                STAFF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|400",
                "{|400",
                "[]|400",
                "\"x\"|400",
                "{\"unit\": 1, \"content\": {}}|422",
                "{\"content\": {}}|422",
                "{\"unit\": \"00000000-0000-7000-8000-000000000001\"}|422",
                "{\"unit\": \"00000000-0000-7000-8000-000000000001\", \"content\": {}}|404",
                "{\"unit\": \"00000000-0000-7000-8000-000000000001\", \"content\": {\"titel\": \"x\"}}|422"
            })
    void whatIsNotAsDocumentedIsRefused(String body, int status) {
        ApiDoorST.assertProblem(writer().send("POST", DRAFTS, body == null ? "" : body), status);
    }

    @Test
    void whatIsNoJsonOrTooMuchIsRefused() {
        var latin = "{\"unit\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        ApiDoorST.assertProblem(writer().send("POST", DRAFTS, latin, ApiCaller.JSON), 400);
        ApiDoorST.assertProblem(
                writer().send("POST", DRAFTS, "<a/>".getBytes(StandardCharsets.UTF_8), "text/xml"), 415);
        ApiDoorST.assertProblem(writer().send("POST", DRAFTS, "a=b".getBytes(StandardCharsets.UTF_8), Http.FORM), 415);
        ApiDoorST.assertProblem(writer().send("POST", DRAFTS, " ".repeat(3_000_000)), 413);
        ApiDoorST.assertProblem(writer().send("POST", DRAFTS, "[".repeat(200_000)), 400);
        ApiDoorST.assertProblem(writer().send("POST", DRAFTS, "{\"a\":".repeat(200_000)), 400);
    }

    @Test
    void theRulesOfThePagesHold() {
        var tooLong = writer().send("POST", DRAFTS, draft(UUID.randomUUID(), "x".repeat(251)));
        ApiDoorST.assertProblem(tooLong, 422);
        assertThat(json(tooLong).getString("detail")).contains("250");
        ApiDoorST.assertProblem(writer().send("POST", DRAFTS, draft(UUID.randomUUID(), "TỐI MẬT")), 422);
    }

    @Test
    void anothersDraftIsUnknownAsOneThatIsNotThere() {
        var other = Rows.text(
                "select a.id from article a join account c on c.id = a.author_id"
                        + " where a.stage = 'DRAFT' and c.username <> ? limit 1",
                STAFF);
        var unknown = writer().get(DRAFTS + "/" + UUID.randomUUID());
        ApiDoorST.assertProblem(unknown, 404);
        if (other != null) {
            assertThat(writer().get(DRAFTS + "/" + other).body()).isEqualTo(unknown.body());
        }
        ApiDoorST.assertProblem(writer().send("PUT", DRAFTS + "/" + UUID.randomUUID(), change(1, "x")), 404);
    }

    @Test
    void anOfficerSaysHowFarATaskIs() {
        var found = Rows.text(
                "select a.username || ' ' || t.id || ' ' || t.percent from account a"
                        + OFFICER.replace(
                                " where ", " join task t on t.lead_unit = p.unit_id and t.state = 'IN_PROGRESS' where ")
                        + " order by t.id limit 1",
                "TASK_WORK");
        var parts = found.split(" ");
        var officer = ApiCaller.of(parts[0], "TASKS_WRITE");
        var path = "/api/v1/tasks/" + parts[1] + "/progress";
        var words = "Báo từ hệ thống khác " + UUID.randomUUID();

        var answer = officer.send("POST", path, progress(parts[2], words));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).getJsonArray("log").getJsonObject(0).getString("text"))
                .isEqualTo(words);
        ApiDoorST.assertProblem(officer.send("POST", path, progress("100", words)), 422);
        ApiDoorST.assertProblem(officer.send("POST", path, progress(parts[2], " ")), 422);
        ApiDoorST.assertProblem(ApiCaller.of(parts[0], "READ").send("POST", path, progress(parts[2], words)), 403);
        ApiDoorST.assertProblem(
                officer.send("POST", "/api/v1/tasks/" + UUID.randomUUID() + "/progress", progress("1", words)), 404);
    }

    private static String progress(String percent, String text) {
        return "{\"percent\": " + percent + ", \"text\": \"" + text + "\"}";
    }

    @Test
    void anOfficerFillsInFiguresAndLeavesAloneWhatAnotherWrote() {
        var found = Rows.text(
                "select a.username || ' ' || r.id from account a"
                        + OFFICER.replace(
                                " where ", " join report r on r.unit_id = p.unit_id and r.state = 'OPEN' where ")
                        + " order by r.due_on desc, r.id limit 1",
                "REPORT_WRITE");
        var parts = found.split(" ");
        var caller = ApiCaller.of(parts[0], "READ,REPORTS_WRITE");
        var path = "/api/v1/report-figures/" + parts[1];
        var figure = json(caller.get("/api/v1/reports/" + parts[1]))
                .getJsonArray("figures")
                .getJsonObject(0);
        var indicator = figure.getString("indicator");
        int version = figure.getInt("version");
        var text = figure.getString("text", "");
        var words = "Từ hệ thống khác " + UUID.randomUUID();

        var saved = caller.send("PUT", path, figures(indicator, text, words, version));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(json(saved).getJsonArray("left")).isEmpty();
        assertThat(json(saved).getJsonArray("figures").getJsonObject(0).getString("comment"))
                .isEqualTo(words);

        var second = caller.send("PUT", path, figures(indicator, text, "Đến sau", version));
        assertThat(json(second).getJsonArray("left")).hasSize(1);
        var foreign = caller.send("PUT", path, figures(UUID.randomUUID().toString(), "1", "", 0));
        assertThat(json(foreign).getJsonArray("left")).hasSize(1);
        var back = caller.send("PUT", path, figures(indicator, text, figure.getString("comment", ""), version + 1));
        assertThat(json(back).getJsonArray("left")).isEmpty();
        ApiDoorST.assertProblem(
                caller.send("PUT", "/api/v1/report-figures/" + UUID.randomUUID(), figures(indicator, "1", "", 0)), 404);
    }

    @Test
    void oneFigureTwiceIsRefused() {
        var caller = ApiCaller.of(STAFF, "REPORTS_WRITE");
        var one = "{\"indicator\": \"" + UUID.randomUUID() + "\", \"text\": \"1\", \"version\": 0}";

        ApiDoorST.assertProblem(
                caller.send(
                        "PUT",
                        "/api/v1/report-figures/" + UUID.randomUUID(),
                        "{\"figures\": [" + one + "," + one + "]}"),
                422);
    }

    private static String figures(String indicator, String text, String comment, int version) {
        var figure = PortalJson.createObjectBuilder()
                .add("indicator", indicator)
                .add("text", text)
                .add("comment", comment)
                .add("version", version);
        return PortalJson.createObjectBuilder()
                .add("figures", PortalJson.createArrayBuilder().add(figure))
                .build()
                .toString();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return PortalJson.object(answer.body());
    }
}
