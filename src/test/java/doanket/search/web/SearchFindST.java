package doanket.search.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.bench.OfficeLanguage;
import doanket.identity.Audience;
import doanket.identity.Scope;
import doanket.platform.Uuids;
import doanket.search.CopyLine;
import doanket.search.SearchEntry;
import doanket.testkit.Statements;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

class SearchFindST extends BrowserTest {

    /** Stands in the entries of this test only. */
    private final String mark = "s" + Uuids.next().toString().substring(24);

    /** Others search the same portal, and must not find what was only made up here. */
    @AfterEach
    void takeBack() throws SQLException {
        try (var connection = Statements.connect();
                var delete = connection.prepareStatement("delete from search_entry where title like ?")) {
            delete.setString(1, "%" + mark + "%");
            delete.executeUpdate();
        }
    }

    @Test
    void findsWithoutMarksWhatWasWrittenWithThem() {
        tell("Xây dựng nông thôn mới ở " + mark, "Hội nghị bàn việc xây dựng nông thôn mới nâng cao.");
        var page = signedIn("canbo.hnd");
        page.navigate("/");

        page.keyboard().press("/");
        page.keyboard().type("nong thon moi o " + mark);
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("1 kết quả")))
                .isVisible();
        assertThat(page.locator(".hits h3 mark")).hasText("nông thôn mới ở " + mark);
        assertThat(page.locator(".hits p mark").first()).hasText("nông thôn mới");
        assertThat(page.locator("#words")).hasValue("nong thon moi o " + mark);
    }

    @Test
    void peopleAreFoundByTheirNamesBeforeWhatSpeaksOfThem() {
        var page = signedIn("canbo.hnd");
        assertThat(statementsOfFirstView(page, "/search/find?q=le+thi+thanh+ha"))
                .isLessThanOrEqualTo(12);
        page.navigate("/search/find?q=le+thi+thanh+ha");

        var people = page.locator("section[aria-labelledby=people]");
        assertThat(people.locator("a").first()).containsText("Lê Thị Thanh Hà");
        assertThat(people.locator("a").first()).containsText("Ủy ban MTTQ Việt Nam tỉnh Vân Sơn");
        assertThat(page.locator(".facets a[href='#people']")).containsText("1");
        everyLook(page, "search-people");
        people.locator("a").first().click();
        assertThat(page.locator("h1")).hasText("Lê Thị Thanh Hà");

        page.navigate("/search/find?q=le");
        assertThat(people.locator(".rows > a")).hasCount(5);
        assertThat(page.locator(".facets a[href*='tab=people']")).containsText("5+");
        people.locator("header a").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/organisation/directory\\?tab=people&q=le"));
    }

    @Test
    void unitsAreFoundByTheirNamesWithoutMarks() {
        var page = signedIn("canbo.hnd");
        page.navigate("/search/find?q=ubnd+xa+pa+vat");

        var units = page.locator("section[aria-labelledby=unitsNamed]");
        assertThat(units.locator("a").first()).containsText("Pa Vạt");
        units.locator("a").first().click();

        assertThat(page.locator("h1")).containsText("Pa Vạt");
    }

    @Test
    void looksRightWithManyResults() {
        fill(90);
        var page = signedIn("canbo.mttq");
        page.navigate("/search/find?q=" + mark + "+nông+thôn+mới");

        assertThat(page.locator(".hits > li")).hasCount(20);
        everyLook(page, "search-results");
    }

    @Test
    void narrowsByTimeAndTurnsPagesWithinIt() {
        fill(50);
        var page = signedIn("canbo.mttq");
        page.navigate("/search/find?q=" + mark);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("30 ngày qua"))
                .click();
        assertThat(page.locator("#results")).hasText("30 kết quả");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trang kế tiếp"))
                .click();

        assertThat(page.locator(".hits > li")).hasCount(10);
        assertThat(page.url()).contains("from=").contains("page=2");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bỏ mọi bộ lọc"))
                .click();
        assertThat(page.locator("#results")).hasText("50 kết quả");
    }

    @Test
    void takesDaysAsPeopleTypeThemAndSaysWhatIsNone() {
        tell("Ngày tháng " + mark, "Như người ta vẫn viết.");
        var page = signedIn("canbo.mttq");
        page.navigate("/search/find?q=" + mark);

        page.getByLabel("Từ ngày").fill("5-3-2026");
        page.getByLabel("Đến ngày").fill("31/2/2027");
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ngày chưa đúng nên chưa được dùng để lọc.");
        assertThat(page.getByLabel("Từ ngày")).hasValue("05/03/2026");
        assertThat(page.getByLabel("Đến ngày")).hasValue("31/2/2027");
        assertThat(page.locator("#results")).hasText("1 kết quả");
    }

    @Test
    void looksRightBeforeAnythingIsTypedAndWhenNothingIsFound() {
        var page = signedIn("canbo.xa01");
        page.navigate("/search/find");
        everyLook(page, "search-start");

        page.navigate("/search/find?q=%22khong+co+" + mark + "%22&from=2026-01-01&unit=" + Uuids.next());

        assertThat(page.getByText("Không tìm thấy nội dung phù hợp")).isVisible();
        everyLook(page, "search-nothing");
    }

    @Test
    void showsMarkupAndSignsAsTheText() {
        tell("<script>alert(1)</script> " + mark, "<img src=x onerror=alert(1)> " + mark);
        var page = signedIn("canbo.mttq");

        page.navigate("/search/find?q=" + mark + "+%22%3E%3Cscript%3E%26%7C%21%3A%2A%28%29");

        assertThat(page.locator(".hits h3")).hasText("<script>alert(1)</script> " + mark);
        assertThat(page.locator("main script, main img")).hasCount(0);
    }

    @Test
    void answersNonsenseInTheAddressPolitely() {
        var page = signedIn("canbo.mttq");

        var answer = page.navigate("/search/find?q=" + mark
                + "&kind=%27&category=%22%5C&unit=x&from=31/12/2026&to=x&page=-7&at=999999999999999999");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.getByText("Không tìm thấy nội dung phù hợp")).isVisible();
    }

    @Test
    void needsFewStatements() {
        fill(30);
        var page = signedIn("canbo.mttq");

        var address = "/search/find?q=" + mark + "+nông+thôn";
        var count = statementsOfFirstView(page, address);

        page.navigate(address);
        assertThat(page.locator(".hits > li")).hasCount(20);
        assertThat(count).isLessThanOrEqualTo(12);
    }

    private void fill(int count) {
        var language = new OfficeLanguage(7);
        for (int day = 0; day < count; day++) {
            var text = language.article();
            tell(text.title() + " " + mark, text.body(), Duration.ofDays(day));
        }
    }

    private void tell(String title, String text) {
        tell(title, text, Duration.ofMinutes(1));
    }

    private void tell(String title, String text, Duration ago) {
        try (var connection = Statements.connect()) {
            var unit = unit(connection);
            var entry = new SearchEntry(
                    "news",
                    Uuids.next(),
                    new Scope(unit, null, List.of(Audience.EVERYBODY)),
                    "-",
                    title,
                    text,
                    Instant.now().minus(ago),
                    null);
            var line = new CopyLine().of(entry, List.of(unit));
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(CopyLine.COPY, new StringReader(line));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID unit(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select id from unit where code = 'VS.HND'")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }
}
