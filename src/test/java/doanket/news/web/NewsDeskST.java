package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.platform.VietnamTime;
import doanket.testkit.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The editors' desk beyond the queue: calendar, what is to be checked, dossiers, categories. */
class NewsDeskST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void anEditorSetsADayForCheckingSeesItInTheCalendarAndFindsTheArticleStillTrue() {
        var title = "Rà soát " + UUID.randomUUID();
        var id = published(title);
        var today = VietnamTime.day(Instant.now());
        var editor = signedIn("bientap.mttq");
        editor.navigate("/news/review?id=" + id);
        editor.getByLabel("Ngày rà soát bài còn đúng hay không").fill(VietnamTime.DATE.format(today));
        button(editor, "Đặt ngày rà soát").click();
        assertThat(editor.getByText("Đã đặt ngày rà soát.")).isVisible();

        editor.navigate("/news/calendar");
        assertThat(editor.locator(".calendar .today")).containsText(title);
        everyLook(editor, "news-calendar");

        editor.navigate("/news/upkeep");
        everyLook(editor, "news-upkeep");
        var line = editor.locator("tr").filter(new Locator.FilterOptions().setHasText(title));
        editor.getByLabel("Bài còn đúng thì xem lại sau").selectOption("3");
        line.getByRole(AriaRole.BUTTON).click();
        assertThat(line).hasCount(0);
        editor.navigate("/news/review?id=" + id);
        assertThat(editor.getByLabel("Ngày rà soát bài còn đúng hay không"))
                .hasValue(DateTimeFormatter.ofPattern("d/M/yyyy").format(today.plusMonths(3)));
    }

    @Test
    void anEditorSeesHowManyReadAndACleanPageWhereNobodyHas() {
        var id = published("Số liệu " + UUID.randomUUID());
        var editor = signedIn("bientap.mttq");
        editor.navigate("/news/statistics?id=" + id);
        assertThat(editor.getByText("Chưa có số liệu")).isVisible();
        Rows.change(
                "insert into reading_count (article_id, week, unit_id, readers)"
                        + " select a.id, cast(date_trunc('week', now()) as date) - 7, a.unit_id, 12 from article a where a.id = ?",
                UUID.fromString(id));

        editor.navigate("/news/statistics?id=" + id);
        assertThat(editor.locator("svg.bars")).containsText("12");
        everyLook(editor, "news-statistics");
        assertThat(signedIn("canbo.hnd").navigate("/news/statistics?id=" + id).status())
                .isEqualTo(404);
    }

    @Test
    void aMonthThatIsNoneIsThisOne() {
        var editor = signedIn("bientap.mttq");

        for (var month : new String[] {"2026-13", "x", "0000-01", "%F0%9F%92%A3"}) {
            assertThat(editor.navigate("/news/calendar?month=" + month).status())
                    .isEqualTo(200);
            assertThat(editor.locator("#month")).hasText(month(VietnamTime.day(Instant.now())));
        }
    }

    @Test
    void anAdministratorDescribesADossierThatReadersOpen() {
        var name = "Chuyên đề " + UUID.randomUUID();
        var admin = signedIn("quantri");
        admin.navigate("/news/catalogue");
        var stories = admin.locator("main tr")
                .filter(new Locator.FilterOptions().setHasText("Người tốt, việc tốt"))
                .locator(".chip.info");
        admin.getByText("Người tốt, việc tốt").click();
        admin.getByText("Bỏ dấu gương, câu chuyện").click();
        assertThat(stories).hasCount(0);
        admin.getByText("Đánh dấu là gương, câu chuyện").click();
        assertThat(stories).hasText("Gương, câu chuyện");
        everyLook(admin, "news-categories");
        admin.navigate("/news/catalogue?kind=topics");
        admin.getByLabel("Tên", new Page.GetByLabelOptions().setExact(true)).fill(name);
        button(admin, "Lưu").click();
        admin.getByText(name).click();
        admin.getByLabel("Giới thiệu chuyên đề").fill("Mọi tin về đường nông thôn.");
        button(admin, "Lưu").click();
        assertThat(admin.getByText("Đã lưu.")).isVisible();
        assertThat(admin.getByText("Đã đưa lại nội dung soạn dở")).hasCount(0);
        everyLook(admin, "news-catalogue");

        var reader = signedIn("canbo.hnd");
        reader.navigate("/news/topics");
        everyLook(reader, "news-topics");
        reader.getByText(name).click();
        assertThat(reader.getByText("Mọi tin về đường nông thôn.")).isVisible();
        everyLook(reader, "news-topic");
    }

    @Test
    void aReaderHasNoCatalogueAndNoDesk() {
        var reader = signedIn("canbo.hnd");

        assertThat(reader.navigate("/news/catalogue").status()).isEqualTo(404);
        assertThat(reader.navigate("/news/topic?id=" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void thePagesNeedFewStatements() {
        var editor = signedIn("bientap.mttq");

        for (var page :
                new String[] {"/news/calendar", "/news/upkeep", "/news/topics", "/news/desk", "/news/statistics"}) {
            assertThat(statementsOfFirstView(editor, page)).as(page).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private static String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MM/yyyy").format(day);
    }

    /** A published article for everybody. */
    private String published(String title) {
        var writer = signedIn("canbo.mttq");
        var edit = NewsEditPage.withTitle(writer, title);
        edit.lead().fill("Tóm tắt");
        edit.write("Nội dung");
        edit.category("Thông báo");
        edit.submit();
        var id = edit.id();
        NewsReviewPage.open(signedIn("bientap.mttq"), id).claim().approve().publishNow();
        return id;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
