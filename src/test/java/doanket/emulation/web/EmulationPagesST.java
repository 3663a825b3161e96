package doanket.emulation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.platform.VietnamTime;
import doanket.testkit.Rows;
import doanket.testkit.Workbooks;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The demo's emulation: a unit scores itself and objects, a leader writes rules and verifies. */
class EmulationPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final int year = VietnamTime.day(Clock.systemUTC().instant()).getYear();

    private static void open(Page page, String name) {
        page.navigate("/emulation/list");
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private static String path(Page page) {
        return page.url().substring(page.url().indexOf("/emulation"));
    }

    private static void assertFew(Page page) {
        assertThat(statementsOfFirstView(page, path(page))).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void aCampaignLeadsToItsBooksOfRules() {
        var page = signedIn("canbo.xa11");
        open(page, "năm " + (year - 1));
        page.locator(".meta a[href^='/campaign/view']").click();

        page.locator("nav.tabs")
                .getByText("Thi đua", new Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(page.locator("#books")).hasText("Các bảng tiêu chí của phong trào này");
        assertThat(page.locator("section[aria-labelledby=books] .rows > a"))
                .not()
                .hasCount(0);
        assertFew(page);
        page.getByText("Xem tất cả").click();
        assertThat(page.locator("#books")).hasText("Các bảng tiêu chí chấm điểm thi đua");
        page.navigate("/emulation/list?campaign=khong-co");
        assertThat(page.locator("#books")).hasText("Các bảng tiêu chí chấm điểm thi đua");
    }

    private void bringScoresBack(Page page) {
        var book = page.locator("a[href^='/emulation/scores.xlsx']").getAttribute("href");
        var content = page.request().get(Portal.url() + book).body();
        page.locator("a[href^='/emulation/scores?']").click();
        var load = path(page);
        everyLook(page, "emulation-scores-file");
        assertThat(statementsOfFirstView(page, load)).isLessThanOrEqualTo(MOST_STATEMENTS);

        look(page, content);
        assertThat(page.locator("#preview [role=status]")).containsText("Thay đổi 0 mục, có lỗi 0 ô.");
        look(page, Workbooks.edited(content, "1.1", 3, 999));
        assertThat(page.locator("#preview td .chip.bad")).hasText("Có lỗi");
        assertThat(page.locator("#preview")).containsText("điểm 999 phải từ 0 đến");
        look(page, Workbooks.edited(content, "1.1", 3, "1,5"));
        assertThat(page.locator("#preview tbody td").last()).hasText("1,5");
        everyLook(page, "emulation-scores-preview");
        page.getByText("Lưu thay đổi").click();
        assertThat(page.locator(".note.good")).isVisible();
        assertThat(page.locator("input[name=p]").first()).hasValue("1,5");
    }

    private static void look(Page page, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("diem.xlsx", XLSX, content));
        page.locator("[id$=look]").click();
        page.waitForLoadState();
    }

    @Test
    void aUnitScoresItselfAndObjects() {
        var page = signedIn("canbo.xa11");
        page.navigate("/emulation/list");
        assertFew(page);
        everyLook(page, "emulation-list");
        page.locator("section[aria-labelledby=owed] a").first().click();
        assertFew(page);
        bringScoresBack(page);
        page.locator("input[name=p]").first().fill("16");
        page.locator("button[value=save]").click();
        assertThat(page.locator("[role=alert]")).containsText("điểm 16 phải từ 0 đến 15");
        assertThat(page.locator("input[name=p]").first()).hasValue("16");
        fill(page.locator("input[name=p]"));
        everyLook(page, "emulation-scoring");
        page.locator("button[value=send]").click();
        assertThat(page.locator("[role=alert]")).containsText("minh chứng cho điểm thưởng");
        page.locator("input[name=t]").nth(7).fill("Quyết định công nhận mô hình");
        page.locator("button[value=send]").click();
        assertThat(page.locator(".note.good")).hasText("Đã gửi thẩm định.");
        assertThat(page.locator(".stat").first()).containsText("68,5");

        open(page, "Vì người nghèo");
        assertFew(page);
        everyLook(page, "emulation-frozen");
        page.locator("main table a")
                .filter(new Locator.FilterOptions().setHasText("Lộc Vân"))
                .click();
        page.locator("#text").fill("Đã tổ chức đủ các buổi tuyên truyền");
        page.locator("#wanted").fill("15");
        page.locator("button[value=object]").click();
        assertThat(page.locator(".note.good")).hasText("Đã gửi kiến nghị.");
        assertFew(page);
        everyLook(page, "emulation-objected");
        open(page, "Mặt trận năm " + (year - 1));
        assertThat(page.locator("main table").first().locator("tbody tr td b").first())
                .hasText("1");
        everyLook(page, "emulation-final");
    }

    private static void fill(Locator items) {
        for (int at = 0; at < 7; at++) {
            items.nth(at).fill("9,5");
            items.nth(at).press("Enter");
        }
        items.nth(7).fill("2");
    }

    @Test
    void aLeaderWritesRulesVerifiesAndAnswers() {
        var page = signedIn("lanhdao.mttq");
        open(page, "Mặt trận năm " + year);
        assertFew(page);
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Chờ thẩm định"))
                .first()
                .locator("a")
                .click();
        assertFew(page);
        page.locator("button[value=verify]").click();
        assertThat(page.locator("[role=alert]")).containsText("chưa thẩm định");
        everyLook(page, "emulation-verify");
        open(page, "Vì người nghèo");
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("kiến nghị chờ trả lời"))
                .first()
                .locator("a")
                .click();
        page.locator("button[value=reject]").first().click();
        assertThat(page.locator("[role=alert]")).hasText("Vui lòng ghi nội dung trả lời.");
        everyLook(page, "emulation-answer");
        page.locator("textarea[name=answer]").first().fill("Số liệu đã được đối chiếu.");
        page.locator("button[value=reject]").first().click();
        assertThat(page.locator(".note.good")).hasText("Đã trả lời kiến nghị.");
        write(page);
    }

    private void write(Page page) {
        page.navigate("/emulation/edit");
        assertFew(page);
        page.fill("#name", "Chấm điểm thi đua quý I");
        page.fill("#year", "2032");
        page.fill("#until", "31/03/2032");
        page.fill("#items", "1; Tuyên truyền; 60\n2; Vận động; 40");
        page.fill("#clusters", "Cụm 1: VS-01.MTTQ; Không có đơn vị này");
        everyLook(page, "emulation-edit");
        page.locator("form[data-draft] button.primary").click();
        assertThat(page.locator("[role=alert]")).containsText("Không có đơn vị này");
        page.fill("#clusters", "Cụm 1: VS-01.MTTQ; VS-02.MTTQ");
        page.locator("form[data-draft] button.primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu.");
        page.locator("button.primary").last().click();
        assertThat(page.locator(".note.good")).hasText("Đã ban hành bảng tiêu chí.");
        leaveOut(page);
    }

    /** A unit that sends nothing until the last day holds nobody else up. */
    private static void leaveOut(Page page) {
        var book = path(page).replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        Rows.change("update emulation_book set scoring_until = current_date - 2 where id = cast(? as uuid)", book);
        page.navigate("/emulation/view?id=" + book);
        page.locator("main table a[href*='/emulation/sheet']").first().click();
        everyLook(page, "emulation-leave");
        page.fill("#leaveReason", "Không gửi điểm tự chấm dù đã đôn đốc");
        page.locator("button[value=leave]").click();
        assertThat(page.locator(".note.good")).hasText("Đã đưa đơn vị ra khỏi xếp hạng.");
        assertThat(page.locator(".note.bad")).containsText("dù đã đôn đốc");
        everyLook(page, "emulation-left-out");
        page.locator("button[value=readmit]").click();
        assertThat(page.locator(".note.good")).hasText("Đã đưa đơn vị vào xếp hạng lại.");
        assertThat(page.locator("#leaveReason")).isVisible();
    }
}
