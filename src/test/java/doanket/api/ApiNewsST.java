package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.BrowserTest;
import doanket.Http;
import doanket.platform.PortalJson;
import doanket.platform.Uuids;
import doanket.testkit.Rows;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands beside an article on its page: what was said about it, and who has confirmed reading it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiNewsST {

    private static final int MOST_STATEMENTS = 12;
    private static final String AUTHOR = "canbo.mttq";
    private static final String READER = "canbo.xa01";

    private String article;

    /** Of an office of its own, for everybody; written by an account of the demo. */
    @BeforeEach
    void anArticleForEverybody() {
        var title = "Bài cho hệ thống khác " + Uuids.next();
        var made = Http.signedIn(AUTHOR)
                .post("/trial/newsroom", Http.FORM, Http.form(Map.of("title", title, "body", "<p>Nội dung</p>")));
        assertThat(made.statusCode()).isEqualTo(204);
        article = Rows.text("select article_id from article_live where title = ?", title);
        Rows.change(
                "update article set author_id = (select id from account where username = ?) where id = cast(? as uuid)",
                AUTHOR,
                article);
    }

    /** Nobody else has to confirm it or to look at what was said. */
    @AfterEach
    void nothingIsAskedAnyMore() {
        for (var table : new String[] {"reading_receipt", "article_comment"}) {
            Rows.change("delete from " + table + " where article_id = cast(? as uuid)", article);
        }
        for (var table : new String[] {"reading_request", "article_discussion"}) {
            Rows.change("delete from " + table + " where id = cast(? as uuid)", article);
        }
    }

    private void open(String mode) {
        Rows.change("insert into article_discussion (id, version, mode) values (cast(? as uuid), 1, ?)", article, mode);
    }

    private void said(String username, String text, String state) {
        Rows.change(
                "insert into article_comment (id, version, article_id, account_id, name, post, at, text, state, reason)"
                        + " select gen_random_uuid(), 1, cast(? as uuid), a.id, 'Người nói', 'Ủy viên', clock_timestamp(),"
                        + " ?, ?, case when ? = 'SHOWN' then null else 'Vì sao' end from account a where a.username = ?",
                article,
                text,
                state,
                state,
                username);
    }

    private void mustBeRead() {
        Rows.change(
                "insert into reading_request (id, version, round, due_on, by_rule)"
                        + " values (cast(? as uuid), 1, 1, current_date + 30, false)",
                article);
    }

    private void confirmed(String username) {
        Rows.change(
                "insert into reading_receipt (article_id, round, account_id, number, name, post, confirmed_at)"
                        + " select cast(? as uuid), 1, a.id, 1, 'Người đọc', '', now() from account a where a.username = ?",
                article,
                username);
    }

    private String path(String part) {
        return "/api/v1/news/" + article + part;
    }

    private static JsonObject told(ApiCaller caller, String path) {
        var answer = caller.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return PortalJson.object(answer.body());
    }

    @Test
    void whatWasSaidIsReadAsOnThePage() {
        var reader = ApiCaller.of(READER, "READ");
        open("REVIEWED");
        said(AUTHOR, "Ý kiến đầu", "SHOWN");
        said(AUTHOR, "Chưa duyệt", "WAITING");
        said(READER, "Của tôi", "REJECTED");
        said(AUTHOR, "", "REMOVED");

        var page = told(reader, path("/comments"));
        assertThat(page.getString("mode")).isEqualTo("REVIEWED");
        assertThat(page.getJsonArray("items"))
                .extracting(one -> one.asJsonObject().getString("state"))
                .containsExactly("REMOVED", "REJECTED", "SHOWN");
        var own = page.getJsonArray("items").getJsonObject(1);
        assertThat(own.getBoolean("own")).isTrue();
        assertThat(own.getString("reason")).isEqualTo("Vì sao");
        assertThat(page.getJsonArray("items").getJsonObject(0)).doesNotContainKey("reason");
        assertThat(page.getJsonArray("items").getJsonObject(2).getString("post"))
                .isEqualTo("Ủy viên");
    }

    @Test
    void manyCommentsComePageByPage() {
        var reader = ApiCaller.of(READER, "READ");
        open("AT_ONCE");
        for (int number = 0; number < 25; number++) {
            said(AUTHOR, "Ý kiến " + number, "SHOWN");
        }

        var first = told(reader, path("/comments"));
        var second = told(reader, path("/comments?after=" + first.getString("next")));
        assertThat(first.getJsonArray("items")).hasSize(20);
        assertThat(second.getJsonArray("items")).hasSize(5);
        assertThat(second).doesNotContainKey("next");
        assertThat(ApiReadingST.ids(second)).doesNotContainAnyElementsOf(ApiReadingST.ids(first));
        ApiDoorST.assertProblem(reader.get(path("/comments?after=x")), 422);
        assertThat(BrowserTest.statementsOf(() -> reader.get(path("/comments"))))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void whatNeverWasOpenIsClosedAndWhatMayNotBeReadIsUnknown() {
        var reader = ApiCaller.of(READER, "READ");
        var closed = told(reader, path("/comments"));
        assertThat(closed.getString("mode")).isEqualTo("CLOSED");
        assertThat(closed.getJsonArray("items")).isEmpty();

        var draft = Rows.text("select id from article where live_number = 0 limit 1");
        var forbidden = reader.get("/api/v1/news/" + draft + "/comments");
        ApiDoorST.assertProblem(forbidden, 404);
        assertThat(forbidden.body())
                .isEqualTo(reader.get("/api/v1/news/" + UUID.randomUUID() + "/comments")
                        .body());
    }

    @Test
    void aReaderHearsWhatIsToBeConfirmed() {
        mustBeRead();
        confirmed(AUTHOR);

        var asked = told(ApiCaller.of(READER, "READ"), path("")).getJsonObject("toConfirm");
        assertThat(asked).containsKeys("due", "overdue").doesNotContainKey("confirmedAt");
        assertThat(told(ApiCaller.of(AUTHOR, "READ"), path("")).getJsonObject("toConfirm"))
                .containsKey("confirmedAt");
    }

    @Test
    void whoeverWroteItSeesWhoHasConfirmed() {
        mustBeRead();
        confirmed(READER);
        var author = ApiCaller.of(AUTHOR, "NEWS_WRITE");

        var sheet = told(author, path("/receipts"));
        assertThat(sheet.getInt("confirmed")).isEqualTo(1);
        assertThat(sheet.getJsonArray("units").stream()
                        .mapToInt(unit -> unit.asJsonObject().getInt("asked"))
                        .sum())
                .isEqualTo(sheet.getInt("asked"));
        var all = told(author, path("/receipts/people?show=ALL"));
        var missing = told(author, path("/receipts/people"));
        assertThat(all.getJsonArray("items")).isNotEmpty();
        assertThat(missing.getJsonArray("items"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.asJsonObject())
                        .containsKeys("name", "unit", "unitName")
                        .doesNotContainKeys("confirmedAt", "account"));
        var unit = Rows.text("select unit_id from account where username = ?", READER);
        assertThat(told(author, path("/receipts/people?show=ALL&unit=" + unit)).getJsonArray("items"))
                .anySatisfy(one -> assertThat(one.asJsonObject()).containsKey("confirmedAt"));
        ApiDoorST.assertProblem(author.get(path("/receipts/people?after=" + UUID.randomUUID())), 422);
        ApiDoorST.assertProblem(author.get(path("/receipts/people?show=x")), 422);
    }

    @Test
    void nobodyElseDoes() {
        var other = ApiCaller.of("canbo.hnd", "READ,NEWS_WRITE");
        for (var part : new String[] {"/receipts", "/receipts/people"}) {
            var forbidden = other.get(path(part));
            ApiDoorST.assertProblem(forbidden, 404);
            assertThat(forbidden.body())
                    .isEqualTo(other.get("/api/v1/news/" + UUID.randomUUID() + part)
                            .body());
            ApiDoorST.assertProblem(ApiCaller.of(AUTHOR, "READ").get(path(part)), 403);
        }
        assertThat(told(ApiCaller.of(AUTHOR, "NEWS_WRITE"), path("/receipts"))).doesNotContainKey("due");
    }
}
