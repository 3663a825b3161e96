package doanket.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import doanket.ApiCaller;
import doanket.BrowserTest;
import doanket.Http;
import doanket.Portal;
import doanket.testkit.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people and other systems take along stands in the log some seconds later, and so does the end of a session. */
class TakenAlongST extends BrowserTest {

    /** Nobody else takes these files along, or signs out. */
    private static final String OFFICER = "canbo.xa11";

    private static final String LEADER = "lanhdao.mttq";
    private static final String BOOK = "/criteria/set.xlsx";
    private static final String SET = "00000000-0000-7000-8000-003180000000";
    private static final String FORBIDDEN = "/task/report.xlsx";

    private static String deeds(String verb, String username, String detail) {
        return Rows.text(
                "select count(*) from audit.deed d join account a on a.id = d.account_id"
                        + " where d.verb = ? and a.username = ? and d.detail = ?",
                verb,
                username,
                detail);
    }

    /** One more than before. */
    private static void awaitOneMore(Page page, String before, String username, String path) {
        var wanted = Integer.toString(Integer.parseInt(before) + 1);
        page.waitForCondition(() -> wanted.equals(deeds("file.taken", username, path)));
    }

    @Test
    void aFileThatIsDownloadedLeavesItsDeed() {
        var page = signedIn(OFFICER);
        page.navigate("/organisation/people");
        var before = deeds("file.taken", OFFICER, BOOK);

        var file = page.waitForDownload(
                () -> page.evaluate("address => { location.href = address; }", BOOK + "?id=" + SET));

        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        awaitOneMore(page, before, OFFICER, BOOK);
        assertThat(Rows.text(
                        "select object_id || ' ' || (coalesce(address, '') <> '') from audit.deed"
                                + " where verb = 'file.taken' and detail = ? order by at desc limit 1",
                        BOOK))
                .as("which one, and that it is known from where")
                .isEqualTo(SET + " true");
    }

    @Test
    void whatIsNotGivenOutLeavesNone() {
        var officer = Http.signedIn(OFFICER);
        var page = signedIn(OFFICER);
        var before = deeds("file.taken", OFFICER, BOOK);

        assertThat(officer.get(FORBIDDEN).statusCode()).isEqualTo(404);
        assertThat(officer.get(BOOK + "?id=" + SET).statusCode()).isEqualTo(200);

        awaitOneMore(page, before, OFFICER, BOOK);
        assertThat(deeds("file.taken", OFFICER, FORBIDDEN)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"units.json", "posts.json", "units.xlsx", "posts.xlsx"})
    void anExportByAnotherSystemLeavesItsDeed(String name) {
        var page = signedIn(OFFICER);
        var path = "/api/v1/organisation/export/" + name;
        var before = deeds("file.taken", LEADER, path);

        assertThat(ApiCaller.of(LEADER, "READ").get(path).statusCode()).isEqualTo(200);

        awaitOneMore(page, before, LEADER, path);
    }

    @Test
    void signingOutLeavesItsDeed() {
        var page = signIn(visitor(), OFFICER);
        var before = deeds("session.ended", OFFICER, "");

        page.evaluate("document.querySelector(\"form[action='/logout']\").submit()");
        page.waitForURL(Portal.url() + "/login");

        assertThat(deeds("session.ended", OFFICER, "")).isEqualTo(Integer.toString(Integer.parseInt(before) + 1));
    }
}
