package doanket.criteria.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.testkit.Workbooks;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An administrator opens a province's own set, fills it from a workbook, decides what has to be reached, and groups communes. */
class CriteriaPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;
    private static final String NATIONAL = "00000000-0000-7000-8000-003180000000";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aSetIsOpenedFilledDecidedAndGrouped() {
        var page = signedIn("quantri");
        page.navigate("/criteria/list");
        everyLook(page, "criteria-list");
        page.navigate("/criteria/edit");
        page.locator("[id$=':code']").fill("vs kdc");
        page.locator("[id$=':name']").fill("Khu dân cư nông thôn mới kiểu mẫu");
        page.locator("[id$=':from']").fill("01/01/2026");
        everyLook(page, "criteria-edit");
        press(page, "Lưu");
        assertThat(page.getByText("Mã gồm chữ in hoa").first()).isVisible();
        assertThat(page.locator("[id$=':name']")).hasValue("Khu dân cư nông thôn mới kiểu mẫu");
        page.locator("[id$=':code']").fill("VS-KDC-2026");
        press(page, "Lưu");
        assertThat(page.locator("h1")).hasText("Khu dân cư nông thôn mới kiểu mẫu");

        page.getByText("Nạp từ tệp Excel", new Page.GetByTextOptions().setExact(true))
                .click();
        upload(page, "chữ".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#preview")).hasCount(0);
        upload(
                page,
                page.request()
                        .get(Portal.url() + "/criteria/set.xlsx?id=" + NATIONAL)
                        .body());
        assertThat(page.locator("#preview [role=status]")).containsText("Thêm 76, sửa 0, giữ nguyên 0, có lỗi 0 dòng.");
        everyLook(page, "criteria-load");
        press(page, "Lưu thay đổi");
        assertThat(page.locator("main section.card")).hasCount(19);
        everyLook(page, "criteria-view");
        decideAndGroup(page);
        assertFew(page);
    }

    @Test
    void twoWhoCorrectASetAreToldAndAnIndicatorIsKeptByHand() {
        var page = signedIn("quantri");
        page.navigate("/criteria/edit");
        page.locator("[id$=':code']").fill("VS-TAY-2026");
        page.locator("[id$=':name']").fill("Bộ tiêu chí làm tay");
        page.locator("[id$=':from']").fill("01/01/2026");
        press(page, "Lưu");
        var set = page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
        page.navigate("/criteria/edit?id=" + set);
        var second = signedIn("quantri");
        second.navigate("/criteria/edit?id=" + set);
        page.locator("[id$=':name']").fill("Bộ của người thứ nhất");
        press(page, "Lưu");
        assertThat(page.locator("h1")).hasText("Bộ của người thứ nhất");
        second.locator("[id$=':name']").fill("Bộ của người thứ hai");
        press(second, "Lưu");
        assertThat(second.getByText("vừa được người khác sửa").first()).isVisible();
        assertThat(second.locator("[id$=':name']")).hasValue("Bộ của người thứ hai");
        keepByHand(page, set);
    }

    @Test
    void theGroupsOfASetGoOutAndComeBackEdited() {
        var page = signedIn("quantri");
        page.navigate("/criteria/edit");
        page.locator("[id$=':code']").fill("VS-TEP-2026");
        page.locator("[id$=':name']").fill("Bộ xếp nhóm bằng tệp");
        page.locator("[id$=':from']").fill("01/01/2026");
        press(page, "Lưu");
        assertThat(page.locator("h1")).hasText("Bộ xếp nhóm bằng tệp");
        var set = page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
        page.navigate("/criteria/groups?id=" + set);
        page.locator("[id$=':unit']").fill("VS-01");
        page.locator("[id$=':group']").fill("3");
        page.locator("[id$=':from']").fill("01/01/2026");
        press(page, "Lưu");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        press(page, "Sửa bằng tệp Excel");
        assertThat(page.locator("h1")).hasText("Nhóm xã theo tệp Excel");
        bringGroups(page, set);
        for (var address : new String[] {"groups&id=" + set, "regions"}) {
            assertThat(statementsOfFirstView(page, "/criteria/table?of=" + address))
                    .as(address)
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private void bringGroups(Page page, String set) {
        var book = page.request()
                .get(Portal.url() + "/criteria/table.xlsx?of=groups&id=" + set + "&day=01/03/2026")
                .body();

        upload(page, book);
        assertThat(page.locator("#preview [role=status]")).containsText("Thay đổi 0 mục, có lỗi 0 ô.");
        upload(page, Workbooks.edited(book, "VS-01", 1, "Xã nào khác"));
        assertThat(page.locator("#preview [role=status]")).containsText("có lỗi 1 ô.");
        assertThat(page.locator("#preview tbody")).containsText("Mã VS-01 là của");
        assertThat(page.getByText("Lưu thay đổi")).hasCount(0);
        upload(page, Workbooks.edited(book, "VS-01", 2, "2"));
        assertThat(page.locator("#preview [role=status]")).containsText("Thay đổi 1 mục, có lỗi 0 ô.");
        assertThat(page.locator("main p.note").first()).containsText("Có hiệu lực từ ngày 01/03/2026");
        everyLook(page, "criteria-table");
        press(page, "Lưu thay đổi");
        assertThat(page.locator("h1")).hasText("Nhóm xã");
        assertThat(page.locator("main tbody tr")).hasCount(2);
        assertThat(page.locator("main tbody tr").first()).containsText("28/02/2026");
    }

    @Test
    void theThresholdsOfASetThatWereNotEditedChangeNothing() {
        var page = signedIn("quantri");
        page.navigate("/criteria/view?id=" + NATIONAL);
        press(page, "Mức phải đạt theo tệp Excel");
        assertThat(page.locator("h1")).hasText("Mức phải đạt theo tệp Excel");
        upload(
                page,
                page.request()
                        .get(Portal.url() + "/criteria/table.xlsx?of=thresholds&id=" + NATIONAL)
                        .body());
        assertThat(page.locator("#preview [role=status]")).containsText("Thay đổi 0 mục, có lỗi 0 ô.");
        everyLook(page, "criteria-thresholds");
        assertThat(statementsOfFirstView(page, "/criteria/table?of=thresholds&id=" + NATIONAL))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static void keepByHand(Page page, String set) {
        page.navigate("/criteria/define?set=" + set);
        page.locator("[id$=':criterionCode']").fill("1");
        page.locator("[id$=':code']").fill("1.1");
        page.locator("[id$=':indicator:name'], [id$='indicator:name']").first().fill("Tỷ lệ hộ trồng hoa ven đường");
        press(page, "Lưu");
        assertThat(page.getByText("cả mã và tên tiêu chí mới").first()).isVisible();
        page.locator("[id$=':criterionName']").fill("Cảnh quan");
        everyLook(page, "criteria-define");
        press(page, "Lưu");
        assertThat(page.locator("h1")).hasText("1.1. Tỷ lệ hộ trồng hoa ven đường");
        page.locator("[id$=':retired']").fill("01/07/2026");
        press(page, "Lưu ngày thôi dùng");
        page.locator(".crumbs a").nth(1).click();
        assertThat(page.locator(".indicators")).containsText("thôi dùng từ 01/07/2026");
        page.navigate("/criteria/regions");
        assertThat(page.locator("main tbody tr").first()).containsText("Trung du");
        everyLook(page, "criteria-regions");
        for (var address : new String[] {"define?set=" + set, "regions"}) {
            assertThat(statementsOfFirstView(page, "/criteria/" + address))
                    .as(address)
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private static void decideAndGroup(Page page) {
        page.locator(".indicators a").nth(2).click();
        page.locator("[id$=':value']").fill("80,5");
        page.locator("[id$=':from']").fill("01/01/2026");
        everyLook(page, "criteria-indicator");
        press(page, "Lưu");
        assertThat(page.locator("#decisions tbody tr")).hasCount(1);
        assertThat(page.locator("#decisions tbody")).containsText("80,5%");
        page.locator(".crumbs a").nth(1).click();
        page.getByText("Nhóm xã", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("[id$=':unit']").fill("VS-01");
        page.locator("[id$=':group']").fill("3");
        page.locator("[id$=':from']").fill("01/01/2026");
        press(page, "Lưu");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        everyLook(page, "criteria-groups");
    }

    private static void assertFew(Page page) {
        for (var address :
                new String[] {"list", "edit", "view?id=" + NATIONAL, "load?id=" + NATIONAL, "groups?id=" + NATIONAL}) {
            assertThat(statementsOfFirstView(page, "/criteria/" + address))
                    .as(address)
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private static void upload(Page page, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("bo.xlsx", XLSX, content));
        press(page, "Xem trước");
    }

    private static void press(Page page, String button) {
        page.getByText(button, new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
    }
}
