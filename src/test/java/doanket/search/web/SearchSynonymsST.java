package doanket.search.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.platform.Uuids;
import org.junit.jupiter.api.Test;

/** The page of abbreviations, as an administrator keeps it. */
class SearchSynonymsST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void oneIsAddedRefusedAndRemoved() {
        var code = "Z" + Uuids.next().toString().substring(24);
        var page = signedIn("quantri");
        assertThat(statementsOfFirstView(page, "/search/synonyms")).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.navigate("/search/synonyms");
        everyLook(page, "search-synonyms");

        page.fill("#brief", code);
        page.fill("#full", "tổ tự quản bảo vệ rừng");
        page.locator("button.primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã thêm từ viết tắt.");
        var row = page.locator(".rows li").filter(new Locator.FilterOptions().setHasText(code));
        assertThat(row).containsText("tổ tự quản bảo vệ rừng");

        page.fill("#brief", code);
        page.fill("#full", "Tổ tự quản bảo vệ rừng");
        page.locator("button.primary").click();
        assertThat(page.locator("[role=alert]")).containsText("đã có");
        assertThat(page.locator("#full")).hasValue("Tổ tự quản bảo vệ rừng");
        row.locator("button").click();
        assertThat(page.locator(".note.good")).hasText("Đã xóa từ viết tắt.");
        assertThat(row).hasCount(0);
    }

    @Test
    void othersDoNotFindIt() {
        var page = signedIn("canbo.mttq");

        assertThat(page.request().get(Portal.url() + "/search/synonyms").status())
                .isEqualTo(404);
    }
}
