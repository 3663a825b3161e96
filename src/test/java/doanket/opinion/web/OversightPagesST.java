package doanket.opinion.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The demo's supervision: a leader plans and recommends, a commune that is late replies. */
class OversightPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    private static void assertFew(Page page) {
        var path = page.url().substring(page.url().indexOf("/opinion")).replaceAll("#.*", "");
        assertThat(statementsOfFirstView(page, path)).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static void open(Page page, String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
    }

    @Test
    void aLeaderPlansNotesAndRecommends() {
        var page = signedIn("lanhdao.mttq");
        page.navigate("/opinion/oversights");
        assertFew(page);
        assertThat(page.locator("section[aria-labelledby=all]")).containsText("chính sách giảm nghèo");
        everyLook(page, "opinion-oversights");
        plannedYear(page);
        page.navigate("/opinion/oversights");
        page.locator("a[href='/opinion/plan?kind=supervision']").click();
        assertFew(page);
        page.fill("#subject", "Giám sát thử trên trang");
        page.fill("#chair", "Phó Chủ tịch Ủy ban");
        page.fill("#joining", "Hội Nông dân tỉnh");
        page.fill("#decision", "12/QĐ-MTTQ ngày 01/02/2033");
        page.fill("#outline", "Việc niêm yết, việc bình xét ở thôn");
        page.fill("#from", "01/03/2033");
        page.fill("#until", "10/03/2033");
        page.fill("#bodies", "VS-10.MTTQ; Cơ quan không có");
        everyLook(page, "opinion-plan");
        page.locator("main button.primary").click();
        assertThat(page.locator("[role=alert]")).containsText("Cơ quan không có");
        page.fill("#bodies", "VS-10.MTTQ");
        page.fill("#team", "Ông Lò Văn Thử, Phó Chủ tịch");
        page.locator("main button.primary").click();
        assertThat(page.locator("[role=alert]")).containsText("Ông Lò Văn Thử");
        page.locator("#sure").check();
        page.locator("main button.primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu.");
        assertThat(page.locator("section[aria-labelledby=parties]")).containsText("12/QĐ-MTTQ ngày 01/02/2033");
        assertThat(page.locator("section[aria-labelledby=parties]"))
                .containsText("Việc niêm yết, việc bình xét ở thôn");
        page.locator("a[href*='/opinion/plan?id=']").click();
        assertThat(page.locator("#joining")).hasValue("Hội Nông dân tỉnh");
        page.goBack();
        note(page);
    }

    private void plannedYear(Page page) {
        page.locator("a[href='/opinion/programmes']").click();
        page.locator("a[href='/opinion/programme']").click();
        page.fill("#name", "Chương trình thử trên trang");
        page.fill("#year", "33");
        page.locator("main button.primary").click();
        assertThat(page.locator("[role=alert]")).containsText("bốn chữ số");
        page.fill("#year", "2033");
        page.locator("main button.primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu.");
        assertThat(page.locator("section[aria-labelledby=programmes]")).containsText("Chương trình thử trên trang");
        assertThat(page.locator("section[aria-labelledby=programmes] header")).containsText("Tổng số: ");
        assertFew(page);
        everyLook(page, "opinion-programmes");
        page.locator("li", new Page.LocatorOptions().setHasText("Chương trình thử trên trang"))
                .first()
                .locator("a")
                .click();
        assertThat(page.locator("#name")).hasValue("Chương trình thử trên trang");
        assertFew(page);
        page.fill("#decision", "Nghị quyết thử 12");
        page.locator("main button.primary").click();
        assertThat(page.locator("section[aria-labelledby=programmes]")).containsText("Nghị quyết thử 12");
    }

    private void attach(Page page) {
        open(page, "Thêm tệp");
        page.setInputFiles(
                "section[aria-labelledby=visits] input[type=file]",
                new FilePayload("CCCD ông Lò Văn Thử.txt", "text/plain", "Biên bản".getBytes(StandardCharsets.UTF_8)));
        page.locator("button[value=visit-file]").click();
        assertThat(page.locator("[role=alert]")).containsText("ông Lò Văn Thử");
        assertThat(page.locator("section[aria-labelledby=visits] input[name=sure]"))
                .isVisible();
        page.setInputFiles(
                "section[aria-labelledby=visits] input[type=file]",
                new FilePayload("Biên bản.txt", "text/plain", "Biên bản làm việc".getBytes(StandardCharsets.UTF_8)));
        page.locator("button[value=visit-file]").click();
        assertThat(page.locator("section[aria-labelledby=visits]")).containsText("Biên bản.txt");
    }

    private void note(Page page) {
        open(page, "Ghi buổi giám sát");
        page.fill("#day", "02/03/2033");
        page.fill("#place", "Trụ sở xã");
        page.fill("#visited", "Làm việc với ông Lò Văn Thử");
        page.locator("button[value=visit]").click();
        assertThat(page.locator("[role=alert]")).containsText("ông Lò Văn Thử");
        assertThat(page.locator("#visited")).hasValue("Làm việc với ông Lò Văn Thử");
        page.locator("details[open] input[name=sure]").check();
        page.locator("button[value=visit]").click();
        assertThat(page.locator(".note.good")).hasText("Đã ghi.");
        attach(page);
        open(page, "Kiến nghị");
        page.fill("#wanted", "Niêm yết đủ danh sách");
        page.fill("#unit", "VS-10.MTTQ");
        page.fill("#due", "01/04/2033");
        page.locator("button[value=recommend]").click();
        assertThat(page.locator("#replies")).isVisible();
        assertThat(page.locator("main")).containsText("Chưa trả lời");
        assertFew(page);
        everyLook(page, "opinion-oversight");
        open(page, "Kết thúc bằng báo cáo");
        page.fill("#report", "09/BC-MTTQ");
        page.locator("button[value=close]").click();
        assertThat(page.locator("[role=alert]")).containsText("còn 1 kiến nghị chưa được trả lời");
        page.locator("details[open] input[name=really]").check();
        page.locator("button[value=close]").click();
        assertThat(page.locator(".meta")).containsText("Đã kết thúc");
        page.locator("a[href*='again=']").click();
        assertThat(page.locator("#subject")).hasValue("Giám sát thử trên trang");
    }

    @Test
    void aCommuneThatIsLateSeesItOnItsFirstPageAndReplies() {
        var page = signedIn("canbo.xa02");
        page.navigate("/");
        assertThat(page.locator("main")).containsText("Kiến nghị qua giám sát, phản biện chưa được trả lời");
        page.navigate("/opinion/oversights");
        assertThat(page.locator("section[aria-labelledby=unreplied]")).containsText("Quá hạn");
        everyLook(page, "opinion-unreplied");
        page.locator("section[aria-labelledby=unreplied] a").first().click();
        assertFew(page);
        open(page, "Trả lời");
        page.locator("textarea[name=text]").fill("Đã niêm yết bổ sung.");
        page.locator("button[value=reply]").click();
        assertThat(page.locator("[role=alert]")).hasText("Vui lòng chọn mức tiếp thu.");
        assertThat(page.locator("textarea[name=text]")).hasValue("Đã niêm yết bổ sung.");
        page.locator("select[name=reply]").selectOption("ACCEPTED");
        everyLook(page, "opinion-reply");
        page.locator("button[value=reply]").click();
        assertThat(page.locator("section[aria-labelledby=replies]")).containsText("Tiếp thu toàn bộ");
        page.navigate("/opinion/oversights?kind=criticism");
        assertFew(page);
        assertThat(page.locator("h1")).hasText("Phản biện xã hội");
    }
}
