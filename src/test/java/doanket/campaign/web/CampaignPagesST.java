package doanket.campaign.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.testkit.Workbooks;
import org.junit.jupiter.api.Test;

/** The demo's campaign: its pages by an officer of a commune, and its making by a leader. */
class CampaignPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DEMO = "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh";

    @Test
    void anOfficerGoesFromTheCampaignToTheSourceOfOneFigure() {
        var page = signedIn("canbo.xa01");
        page.navigate("/campaign/list");
        everyLook(page, "campaign-list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(DEMO)).click();
        everyLook(page, "campaign-view");
        page.getByText("Theo dõi", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main [aria-pressed=true]")).hasText("Đang theo dõi");
        var view = page.url().replaceAll("&done=.*", "");

        tab(page, "Tiêu chí theo đơn vị");
        assertThat(page.locator(".scorecard tbody tr")).hasCount(12);
        assertThat(page.locator(".scorecard tbody tr").first().locator("td")).hasCount(20);
        everyLook(page, "campaign-scorecard");
        page.locator(".scorecard tbody tr").first().locator("td a").nth(1).click();
        assertThat(page.locator(".indicators").nth(1).locator("tbody tr")).hasCount(4);
        everyLook(page, "campaign-place");
        assertThat(page.getByText("Thẩm tra toàn bộ đơn vị này")).hasCount(0);
        assertThat(statementsOfFirstView(page, page.url().replaceAll(".*(/campaign/[^#]*).*", "$1")))
                .isLessThanOrEqualTo(MOST_STATEMENTS);

        page.navigate(view);
        tab(page, "Tiến độ");
        assertThat(page.locator(".trend circle")).hasCount(6);
        everyLook(page, "campaign-progress");
        tab(page, "Bản đồ");
        assertThat(page.locator("#map")).hasAttribute("data-drawn", "12");
        assertThat(page.locator("#map path")).hasCount(12);
        page.locator("#indicator")
                .selectOption(page.locator("#indicator option").nth(3).getAttribute("value"));
        page.getByText("Xem", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#map path")).hasCount(12);
        everyLook(page, "campaign-map");
        assertFew(page, view.substring(view.indexOf("/campaign")));
    }

    private static void assertFew(Page page, String view) {
        for (var name : new String[] {"view", "scorecard", "progress", "map"}) {
            assertThat(statementsOfFirstView(page, view.replace("/view", "/" + name)))
                    .as(name)
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
        }
        assertThat(statementsOfFirstView(page, "/campaign/list")).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void aLeaderVerifiesAResultAndTakesItBack() {
        var page = signedIn("lanhdao.mttq");
        page.navigate("/campaign/list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(DEMO)).click();
        tab(page, "Tiêu chí theo đơn vị");
        page.locator(".scorecard tbody th a").nth(3).click();
        everyLook(page, "campaign-place-leader");
        var row = page.locator(".indicators tbody tr").nth(2);
        row.getByText("Thẩm tra").last().click();
        assertThat(page.locator("h1")).hasText("Thẩm tra");
        page.locator("#result").selectOption("UNMET");
        page.locator("#reason").fill("Hồ sơ minh chứng chưa đủ");
        press(page, "Lưu kết luận");
        assertThat(page.locator(".facts")).containsText("Chưa đạt");
        assertThat(page.locator(".rows")).containsText("Hồ sơ minh chứng chưa đủ");
        everyLook(page, "campaign-verify");
        var address = page.url();
        var stale = page.locator("[name=version]").inputValue();
        page.locator("#reason").fill("Đã bổ sung hồ sơ");
        press(page, "Thu hồi kết luận");
        assertThat(page.locator(".rows li")).hasCount(2);
        assertThat(page.locator(".facts")).containsText("Chưa thẩm tra");
        page.evaluate("version => document.querySelector('[name=version]').value = version", stale);
        page.locator("#reason").fill("Người thứ hai kết luận");
        press(page, "Lưu kết luận");
        assertThat(page.locator("[role=alert]")).containsText("vừa được người khác sửa");
        assertThat(page.locator("#reason")).hasValue("Người thứ hai kết luận");
        assertThat(statementsOfFirstView(page, address.substring(address.indexOf("/campaign"))))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static void press(Page page, String button) {
        page.getByText(button, new Page.GetByTextOptions().setExact(true)).click();
    }

    private static void tab(Page page, String name) {
        page.locator("main .tabs")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    @Test
    void aLeaderStartsACampaignAndNothingTypedIsLostWhenADayIsWrong() {
        var page = signedIn("lanhdao.mttq");
        assertThat(statementsOfFirstView(page, "/campaign/edit")).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.navigate("/campaign/edit");
        page.locator("[id$=':name']").fill("Phong trào Đường hoa nông thôn");
        page.locator("[id$=':from']").fill("01/03/2026");
        page.locator("[id$=':until']").fill("01/02/2026");
        everyLook(page, "campaign-edit");
        page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#notices, [role=alert]").first()).isAttached();
        assertThat(page.locator("[id$=':name']")).hasValue("Phong trào Đường hoa nông thôn");

        page.locator("[id$=':until']").fill("01/12/2026");
        page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("h1")).hasText("Phong trào Đường hoa nông thôn");
        assertThat(page.locator(".meta")).containsText("12 đơn vị tham gia");
        page.locator("#address").fill("/news/view?id=khong-co");
        page.getByText("Gắn vào đây", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("[role=alert]")).containsText("Không tìm thấy");
        assertThat(page.locator("#address")).hasValue("/news/view?id=khong-co");
        placesComeBack(page);
        var admin = signedIn("quantri");
        admin.navigate("/campaign/shapes");
        everyLook(admin, "campaign-shapes");
        assertThat(statementsOfFirstView(admin, "/campaign/shapes")).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static void placesComeBack(Page page) {
        var book = page.locator(".meta a[href*='what=don-vi']").getAttribute("href");
        var content = page.request().get(Portal.url() + book).body();
        page.locator("a[href^='/campaign/edit']").click();
        page.locator("a[href^='/campaign/participants']").click();
        var load = page.url().substring(page.url().indexOf("/campaign"));
        assertThat(statementsOfFirstView(page, load)).isLessThanOrEqualTo(MOST_STATEMENTS);
        look(page, content);
        assertThat(page.locator("#preview [role=status]")).containsText("Thay đổi 0 mục, có lỗi 0 ô.");
        look(page, Workbooks.edited(content, "VS-01", 3, "chắc có"));
        assertThat(page.locator("#preview")).containsText("“chắc có” không rõ là có hay không");
        look(page, Workbooks.edited(content, "VS-01", 3, ""));
        assertThat(page.locator("#preview tbody tr")).hasCount(1);
        everyLook(page, "campaign-participants");
        page.getByText("Lưu thay đổi").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu danh sách đơn vị tham gia.");
        assertThat(page.locator(".meta")).containsText("11 đơn vị tham gia");
    }

    private static void look(Page page, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("don-vi.xlsx", XLSX, content));
        page.locator("[id$=look]").click();
        page.waitForLoadState();
    }
}
