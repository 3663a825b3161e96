package doanket.campaign.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Portal;
import org.junit.jupiter.api.Test;

/** A leader plans for twelve communes by keyboard and paste, in two windows at once, and by a workbook; an officer reads it. */
class CampaignPlanST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;
    private static final String DEMO = "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aPlanIsTypedPastedReadAndBroughtBack() {
        var page = signedIn("lanhdao.mttq");
        page.navigate("/campaign/list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(DEMO)).click();
        page.locator("main .tabs").getByText("Kế hoạch").click();
        page.locator("#indicator")
                .selectOption(page.locator("#indicator option").nth(2).getAttribute("value"));
        page.locator("#year").fill("2027");
        press(page, "Xem");
        var address = page.url().substring(page.url().indexOf("/campaign"));
        var fields = page.locator("[data-cell] input[name=f]");
        assertThat(fields).hasCount(12);

        fields.first().fill("80");
        fields.first().press("Enter");
        assertThat(fields.nth(1)).isFocused();
        assertThat(page.locator("[data-report-status]")).containsText("Đã lưu");
        var other = signedIn("lanhdao.mttq");
        other.navigate(address);
        paste(page, 1, "70\n75,5\nnhiều\n101\n");
        assertThat(page.locator("[data-remarks] .bad")).hasCount(2);
        assertThat(fields.nth(3)).hasValue("nhiều");
        assertThat(fields.nth(2)).hasValue("75,5");
        other.locator("[data-cell] input[name=f]").nth(1).fill("60");
        other.locator("[data-cell] input[name=f]").nth(1).press("Enter");
        assertThat(other.getByText("Người khác vừa sửa kế hoạch này.")).isVisible();
        press(other, "Lấy số của người kia");
        assertThat(other.locator("[data-cell] input[name=f]").nth(1)).hasValue("70");
        fields.nth(3).fill("");
        fields.nth(4).fill("100");
        fields.nth(4).press("Enter");
        assertThat(page.locator("[data-remarks] .bad")).hasCount(0);
        page.navigate(address);
        everyLook(page, "campaign-plan");
        assertThat(page.locator("[data-cell] input[name=f]").nth(4)).hasValue("100");
        assertThat(page.locator("section .rows li").first()).containsText("100");

        bringBack(page);
        assertRead(address);
    }

    private static void bringBack(Page page) {
        var book = page.locator("a[href^='/campaign/plan.xlsx']").getAttribute("href");
        var content = page.request().get(Portal.url() + book).body();
        press(page, "Nạp kế hoạch từ Excel");
        var load = page.url().substring(page.url().indexOf("/campaign"));
        page.locator("input[type=file]").setInputFiles(new FilePayload("ke-hoach.xlsx", XLSX, content));
        press(page, "Xem trước");
        assertThat(page.locator("#preview [role=status]")).containsText("Thay đổi 0 ô, có lỗi 0 ô.");
        everyLook(page, "campaign-targets");
        assertThat(statementsOfFirstView(page, load)).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private void assertRead(String address) {
        var page = signedIn("canbo.xa01");
        page.navigate(address);
        assertThat(page.locator("[data-cell] input[name=f]")).hasCount(0);
        assertThat(page.locator("[data-cell]").first()).containsText("80%");
        everyLook(page, "campaign-plan-read");
        assertThat(statementsOfFirstView(page, address)).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.navigate(address.replaceAll("indicator=[^&]*", "unit=" + unit(page)));
        assertThat(page.locator("[data-cell]").nth(2)).containsText("80%");
        for (var what : new String[] {"tieu-chi", "tien-do", "xep-hang", "don-vi", "ban-do"}) {
            var id = address.replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
            var answer = page.request().get(Portal.url() + "/campaign/table.xlsx?what=" + what + "&id=" + id);
            assertThat(answer.status()).as(what).isEqualTo(200);
            assertThat(answer.headers().get("content-type")).startsWith(XLSX);
        }
    }

    private static String unit(Page page) {
        return page.locator("#unit option").nth(1).getAttribute("value");
    }

    private static void paste(Page page, int row, String text) {
        page.evaluate("""
                ([row, text]) => {
                  const data = new DataTransfer();
                  data.setData("text/plain", text);
                  const field = document.querySelectorAll("[data-cell] input[name=f]")[row];
                  field.focus();
                  field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }""", new Object[] {row, text});
    }

    private static void press(Page page, String button) {
        page.getByText(button, new Page.GetByTextOptions().setExact(true)).click();
    }
}
