package doanket.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static doanket.organisation.web.OrganisationReformST.basis;
import static doanket.organisation.web.OrganisationReformST.confirm;
import static doanket.organisation.web.OrganisationReformST.pick;
import static doanket.organisation.web.OrganisationReformST.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.testkit.Rows;
import org.junit.jupiter.api.Test;

/** The administrator of the system splits a unit and says which new unit each one beneath goes to. */
class OrganisationSplitST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    /** Its name has nothing of the upper unit's code, by which that one is picked. */
    private static String foundBeneath(Page page, String above, String called) {
        var code = OrganisationAdminST.code();
        var name = called + " " + code;
        OrganisationAdminST.found(page, code, name);
        Rows.change(
                "update unit_relation set upper_id = u.id from unit u, unit v"
                        + " where u.code = ? and v.code = ? and lower_id = v.id",
                above,
                code);
        return name;
    }

    private static void splitInTwo(Page page, String code) {
        basis(page, "Chia tách đơn vị");
        for (var half : new String[] {"A", "B"}) {
            page.getByLabel("Hoặc tên đơn vị lập mới").fill("Ủy ban MTTQ xã " + half + code);
            page.locator("[id$=code]").fill(half + code);
            press(page, "Thêm đơn vị tiếp nhận");
        }
        pick(page, "Đơn vị", code);
        press(page, "Thêm đơn vị");
        page.locator("select[id$=heir]").selectOption(new SelectOption().setLabel("Ủy ban MTTQ xã A" + code));
    }

    @Test
    void aSplitSharesTheVillagesAmongTheNewUnits() {
        var page = signedIn("quantri");
        var code = OrganisationAdminST.code();
        OrganisationAdminST.found(page, code, "Ủy ban MTTQ xã " + code);
        var first = foundBeneath(page, code, "Ban công tác thôn Một");
        var second = foundBeneath(page, code, "Ban công tác thôn Hai");
        splitInTwo(page, code);
        assertThat(page.locator("select[id$=share] option:checked"))
                .hasText(new String[] {"Đơn vị tiếp nhận", "Đơn vị tiếp nhận"});
        everyLook(page, "organisation-reform-split-new");

        var one = page.getByLabel(first);
        one.focus();
        one.press("End");
        press(page, "Xem trước");

        var shared = page.locator("#shared li");
        assertThat(shared).hasCount(2);
        assertThat(shared.filter(having(first))).containsText("xã B" + code);
        assertThat(shared.filter(having(second))).containsText("xã A" + code);
        everyLook(page, "organisation-reform-split");
        fewStatements(page, page.url().substring(Portal.url().length()));
        changesTheShares(page, code, first, second);
    }

    private static Locator.FilterOptions having(String part) {
        return new Locator.FilterOptions().setHasText(part);
    }

    private static void fewStatements(Page page, String address) {
        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(page, address))
                .as(address)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static void changesTheShares(Page page, String code, String first, String second) {
        var edit = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sửa bản chuẩn bị"));
        fewStatements(page, edit.getAttribute("href"));
        edit.click();
        assertThat(page.getByLabel(first).locator("option:checked")).hasText("Ủy ban MTTQ xã B" + code);
        page.getByLabel(second).selectOption(new SelectOption().setLabel("Ủy ban MTTQ xã B" + code));
        press(page, "Xem trước");
        assertThat(page.locator("#shared li").filter(having(second))).containsText("xã B" + code);
        confirm(page, "Xác nhận sắp xếp");
        assertThat(page.getByText("Đã xác nhận sắp xếp.")).isVisible();
        org.assertj.core.api.Assertions.assertThat(Rows.text(
                        "select count(*) from unit_relation r join unit u on u.id = r.upper_id"
                                + " where r.valid_to is null and u.code = ?",
                        "B" + code))
                .isEqualTo("2");
    }
}
