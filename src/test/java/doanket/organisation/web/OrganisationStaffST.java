package doanket.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import doanket.testkit.Rows;
import org.junit.jupiter.api.Test;

/** People of a unit: whoever is there already, and a unit that is closed. */
class OrganisationStaffST extends BrowserTest {

    @Test
    void asksBeforeANamesakeIsEnteredAndOffersNothingInAClosedUnit() {
        var page = signedIn("quantri");
        var code = OrganisationAdminST.code();
        OrganisationAdminST.found(page, code, "Ủy ban MTTQ xã " + code);
        var unit = Rows.text("select id from unit where code = ?", code);
        var name = "Hà Thị " + OrganisationAdminST.letters(code);
        entering(page, unit, name);
        assertThat(page.getByText("Đã thêm người và chức vụ.")).isVisible();

        entering(page, unit, name);
        assertThat(page.locator("[id$=there]")).isVisible();
        assertThat(page.locator("#entering").getByLabel("Họ và tên")).hasValue(name);
        page.getByLabel("Đây là người khác trùng tên, vẫn thêm").check();
        page.getByText("Thêm người", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Đã thêm người và chức vụ.")).isVisible();
        assertThat(page.locator("main tbody tr")).hasCount(2);

        Rows.change("update unit set valid_to = current_date - 3 where code = ?", code);
        page.navigate("/organisation/staff?unit=" + unit);
        assertThat(page.locator("main tbody tr")).hasCount(2);
        assertThat(page.getByText("Thêm cán bộ")).hasCount(0);
        page.navigate("/organisation/staff-new?unit=" + unit);
        assertThat(page.getByText("Đơn vị này chỉ hoạt động đến hết ngày")).isVisible();
        assertThat(page.locator("#entering")).hasCount(0);
        page.navigate("/organisation/unit-edit?id=" + unit);
        assertThat(page.getByText("Đơn vị này chỉ hoạt động đến hết ngày")).isVisible();
        assertThat(page.locator("#naming")).hasCount(0);
    }

    @Test
    void whoeverEndsAPostIsLedToWhatHasToBeHandedOver() {
        var page = signedIn("quantri");
        var code = OrganisationAdminST.code();
        OrganisationAdminST.found(page, code, "Ủy ban MTTQ xã " + code);
        var name = "Lường Văn " + OrganisationAdminST.letters(code);
        entering(page, Rows.text("select id from unit where code = ?", code), name);
        page.locator("main tbody tr a").first().click();
        page.getByLabel("Ngày cuối cùng").fill("31/8/2026");
        page.locator("#posts")
                .getByText("Kết thúc", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator("dialog.confirm .primary").click();

        assertThat(page.getByText("Đã kết thúc chức vụ.")).isVisible();
        assertThat(page.locator("h1")).hasText("Danh sách bàn giao");
        assertThat(page.getByText("Không có việc nào cần bàn giao")).isVisible();
        assertThat(page.locator("main .rows li")).hasCount(0);
        picture(page, "organisation-handover-after");

        page.locator("nav.crumbs").getByText(name).click();
        assertThat(page.locator("#posts .rows")).containsText("đến 31/08/2026");
    }

    private static void entering(Page page, String unit, String name) {
        page.navigate("/organisation/staff-new?unit=" + unit);
        var entering = page.locator("#entering");
        entering.getByLabel("Họ và tên").fill(name);
        entering.getByLabel("Chức danh").selectOption("FRONT_CHAIR");
        entering.getByLabel("Từ ngày").fill("1/7/2026");
        entering.getByText("Thêm người", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForLoadState();
    }
}
