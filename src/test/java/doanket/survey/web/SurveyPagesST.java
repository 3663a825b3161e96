package doanket.survey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.platform.VietnamTime;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The demo's surveys: read by an officer, counted in a village, and led by a leader. */
class SurveyPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    private final int year = VietnamTime.day(Clock.systemUTC().instant()).getYear();

    private void open(Page page, int of) {
        page.navigate("/survey/list");
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("nông thôn mới năm " + of))
                .first()
                .click();
    }

    private static String path(Page page) {
        return page.url().substring(page.url().indexOf("/survey"));
    }

    @Test
    void anOfficerReadsTheResultAndCountsAVillage() {
        var page = signedIn("canbo.xa10");
        assertThat(statementsOfFirstView(page, "/survey/list")).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.navigate("/survey/list");
        everyLook(page, "survey-list");
        open(page, year - 1);
        assertThat(page.locator("table.survey progress")).hasCount(10);
        assertThat(page.locator("table.survey td b").nth(9)).containsText("%");
        assertThat(page.locator("table.survey").last().locator("tbody tr")).hasCount(12);
        everyLook(page, "survey-view");
        assertThat(statementsOfFirstView(page, path(page))).isLessThanOrEqualTo(MOST_STATEMENTS);

        page.navigate("/survey/list");
        page.locator("section[aria-labelledby=owed] li")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Làng|Thôn")))
                .filter(new Locator.FilterOptions().setHasText("nông thôn mới năm " + year))
                .first()
                .locator("a")
                .click();
        page.locator("a[href*='/survey/entry']").click();
        assertThat(statementsOfFirstView(page, path(page))).isLessThanOrEqualTo(MOST_STATEMENTS);
        fill(page);
        page.fill("#asked", "999");
        page.locator("input[name=o]").first().fill("Số điện thoại 0912 345 678");
        page.locator("input[name=p]").first().fill("2");
        page.locator("button[value=save]").click();
        assertThat(page.locator("[role=alert]")).containsText("thông tin cá nhân");
        everyLook(page, "survey-entry");
        page.locator("input[name=o]").first().fill("Đề nghị sửa đường");
        page.locator("button[value=save]").click();
        assertThat(page.locator("[role=alert]")).containsText("Số hộ được lấy ý kiến (999) nhiều hơn tổng số hộ (120)");
        assertThat(page.locator("input[name=s]").first()).hasValue("95");
        page.fill("#asked", "100");
        page.locator("button[value=send]").click();
        assertThat(page.locator(".note.good")).hasText("Đã gửi kết quả.");
        assertThat(page.locator(".chip.info").first()).hasText("Đã gửi");
        everyLook(page, "survey-sent");
        bringsBackTheWorkbook(page);
    }

    /** Of the commune, unchanged. */
    private static void bringsBackTheWorkbook(Page page) {
        page.navigate("/survey/list");
        page.locator("section[aria-labelledby=owed] li")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Xã")))
                .first()
                .locator("a")
                .click();
        var id = page.url().replaceFirst(".*id=", "");
        assertThat(statementsOfFirstView(page, "/survey/import?id=" + id)).isLessThanOrEqualTo(MOST_STATEMENTS);
        var book = page.request().get(Portal.url() + "/survey/table.xlsx?id=" + id);
        page.navigate("/survey/import?id=" + id);
        page.locator("#file").setInputFiles(new FilePayload("so-lieu.xlsx", "application/octet-stream", book.body()));
        page.locator("main form button.primary").click();
        assertThat(page.locator("section[aria-labelledby=changes]")).isVisible();
        assertThat(page.locator("form[action='/survey/import-take']")).hasCount(0);
        everyLook(page, "survey-import");
        page.locator("#file")
                .setInputFiles(new FilePayload("so-lieu.xlsx", "application/octet-stream", new byte[] {1, 2}));
        page.locator("main form button.primary").first().click();
        assertThat(page.locator("[role=alert]")).isVisible();
    }

    /** As pasted from a spreadsheet. */
    private static void fill(Page page) {
        page.fill("#households", "120");
        page.fill("#issued", "100");
        page.fill("#collected", "100");
        page.fill("#valid", "100");
        page.fill("#doubtful", "5");
        page.locator("input[name=s]")
                .first()
                .evaluate(
                        "field => { const data = new DataTransfer(); data.setData('text/plain', '95\\t5\\t0\\n'.repeat(10));"
                                + " field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }");
        page.locator("input[name=d]").first().press("Enter");
        assertThat(page.locator("input[name=d]").nth(1)).isFocused();
    }

    @Test
    void aLeaderPreparesARoundAndVerifiesACommune() {
        var page = signedIn("lanhdao.mttq");
        open(page, year);
        everyLook(page, "survey-underway");
        assertThat(statementsOfFirstView(page, path(page))).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Đã gửi"))
                .first()
                .locator("a")
                .click();
        everyLook(page, "survey-verify");
        page.locator("button[value=return]").click();
        assertThat(page.locator("[role=alert]")).hasText("Vui lòng ghi lý do trả lại.");
        page.locator("button[value=verify]").click();
        assertThat(page.locator(".note.good")).hasText("Đã thẩm tra kết quả.");
        assertThat(page.locator("section[aria-labelledby=events] li").first()).containsText("Thẩm tra");

        assertThat(statementsOfFirstView(page, "/survey/edit")).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.navigate("/survey/edit");
        page.fill("#name", "Lấy ý kiến về dự thảo hương ước");
        page.fill("#from", "01/03/2032");
        page.fill("#until", "01/04/2032");
        page.fill("#questions", "Nội dung dự thảo\nCách lấy ý kiến");
        page.fill("#households", "70");
        everyLook(page, "survey-edit");
        page.locator("form[data-draft] button.primary").click();
        assertThat(page.locator("[role=alert]")).containsText("dấu *");
        page.fill("#questions", "Nội dung dự thảo\n* Nói chung");
        page.locator("form[data-draft] button.primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu.");
        assertThat(page.locator("#households")).hasValue("70");
        page.locator("button.primary").last().click();
        assertThat(page.locator(".note.good")).hasText("Đã mở đợt lấy ý kiến.");
    }
}
