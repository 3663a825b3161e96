package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import org.junit.jupiter.api.Test;

/** Many articles are acted on together, and what could not be done is told with its reason. */
class NewsBulkST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;
    private static final String DAY_LONG_AHEAD = "31/12/2030";

    @Test
    void whatWasTickedIsKeptWhereItIsRefusedAndDoneAfterwards() {
        var page = signedIn("bientap.mttq");
        page.navigate("/news/desk");
        page.locator(".tabs").getByText("Nhiều tin cùng lúc").click();
        everyLook(page, "news-bulk");
        boxes(page).first().check();

        start(page);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Việc này cần một ngày");
        assertThat(boxes(page).first()).isChecked();
        page.getByLabel("Ngày", new Page.GetByLabelOptions().setExact(true)).fill(DAY_LONG_AHEAD);
        start(page);
        assertThat(page.getByText("Đã thực hiện xong")).isVisible();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Xong 1 trên 1 bài");
        everyLook(page, "news-progress");
        var address = page.url().substring(page.url().indexOf("/news/"));
        assertThat(statementsOfFirstView(page, address)).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.navigate("/news/bulk");
        assertThat(page.getByText(DAY_LONG_AHEAD).first()).isVisible();
        assertThat(page.locator("section", new Page.LocatorOptions().setHasText("Những lần gần đây")))
                .containsText("Hẹn ngày rà soát");
        assertThat(statementsOfFirstView(page, "/news/bulk")).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void oneBoxTicksAllAndWithoutScriptsItIsNotThere() {
        var page = signedIn("bientap.mttq");
        page.navigate("/news/bulk");
        var all = page.getByLabel("Chọn tất cả các bài trên trang");

        all.check();

        assertThat(page.locator("input[name=article]:not(:checked)")).hasCount(0);
        boxes(page).first().uncheck();
        assertThat(all).not().isChecked();
        assertThat((Boolean) all.evaluate("box => box.indeterminate")).isTrue();
    }

    @Test
    void isForThoseWhoPublishAndAnothersActIsUnknown() {
        var reader = signedIn("canbo.hnd");

        assertThat(reader.navigate("/news/bulk").status()).isEqualTo(404);
        assertThat(reader.navigate("/news/progress?id=0192f000-0000-7000-8000-000000000001")
                        .status())
                .isEqualTo(404);
        var editor = signedIn("bientap.mttq");
        assertThat(editor.navigate("/news/progress?id=0192f000-0000-7000-8000-000000000001")
                        .status())
                .isEqualTo(404);
        assertThat(editor.navigate("/news/bulk?which=x&category=y&unit=%27&after=z")
                        .status())
                .isEqualTo(200);
    }

    private static Locator boxes(Page page) {
        return page.locator("input[name=article]");
    }

    private static void start(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thực hiện"))
                .click();
    }
}
