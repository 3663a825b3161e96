package doanket.opinion.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import org.junit.jupiter.api.Test;

/** The administrator keeps the lists for opinions, and reads in the history of settings what was changed. */
class OpinionWordsST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    private static Locator row(Page page, String name) {
        return page.locator("main ul.rows > li", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void aTopicIsAddedRenamedAndClosed() {
        var page = signedIn("quantri");
        page.navigate("/settings/list");
        page.locator("main a[href='/opinion/words']").click();
        assertThat(statementsOfFirstView(page, "/opinion/words")).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.fill("#name", "dat dai");
        page.fill("#english", "Soil");
        page.locator("button[value=add]").click();
        assertThat(page.locator("[role=alert]")).containsText("Đã có mục “Đất đai”");
        assertThat(page.locator("#english")).hasValue("Soil");
        everyLook(page, "opinion-words-refused");
        page.fill("#name", "Chuyển đổi số thử");
        page.fill("#english", "Digital trial");
        page.locator("#group").selectOption("SOCIETY");
        page.locator("button[value=add]").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu.");
        row(page, "Chuyển đổi số thử").locator("a").click();
        assertThat(page.locator("#english")).hasValue("Digital trial");
        page.fill("#name", "Số hóa thử");
        page.locator("button[value=change]").click();
        assertThat(row(page, "Số hóa thử")).containsText("Văn hóa - xã hội");
        row(page, "Số hóa thử").locator("button[value=close]").click();
        assertThat(row(page, "Số hóa thử")).containsText("Đã ngừng dùng");
        everyLook(page, "opinion-words");
        page.fill("#least", "1");
        page.locator("button[value=least]").click();
        assertThat(page.locator("[role=alert]")).hasText("Số lượt ý kiến tối thiểu là số từ 3 đến 100.");
        assertThat(page.locator("#least")).hasValue("1");
        page.navigate("/audit/rules");
        page.locator("a[href='/opinion/words#kept']").click();
        page.fill("#years", "3");
        page.locator("button[value=keep]").click();
        assertThat(page.locator("[role=alert]")).hasText("Số năm lưu là số từ 5 đến 70.");
        assertThat(page.locator("#years")).hasValue("3");
        everyLook(page, "opinion-words-kept");
        page.navigate("/settings/list?area=opinions#history");
        assertThat(page.locator("#history .deeds")).containsText("Chuyển đổi số thử → Số hóa thử");
        page.navigate("/opinion/words?kind=topic&word=KHONG_CO");
        assertThat(page.locator("h1")).containsText("Không tìm thấy");
    }
}
