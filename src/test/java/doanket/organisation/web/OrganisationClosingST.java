package doanket.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static doanket.organisation.web.OrganisationReformST.basis;
import static doanket.organisation.web.OrganisationReformST.confirm;
import static doanket.organisation.web.OrganisationReformST.pick;
import static doanket.organisation.web.OrganisationReformST.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.testkit.Rows;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The administrator of the system closes a unit after which nobody comes, and takes it back. */
class OrganisationClosingST extends BrowserTest {

    private static String lastDay(String code) {
        return Rows.text("select valid_to from unit where code = ?", code);
    }

    @Test
    void closesAUnitAndTakesItBackUntilItsDay() {
        var page = signedIn("quantri");
        var code = OrganisationAdminST.code();
        OrganisationAdminST.found(page, code, "Ban công tác " + code);

        basis(page, "Giải thể đơn vị");
        assertThat(page.getByLabel("Hoặc tên đơn vị lập mới")).hasCount(0);
        pick(page, "Đơn vị", code);
        press(page, "Xem trước");
        assertThat(page.locator("thead")).containsText("Không có đơn vị tiếp nhận");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Ban công tác " + code);
        assertThat(page.locator("#workLeft")).hasCount(0);
        Assertions.assertThat(lastDay(code)).isNull();
        everyLook(page, "organisation-reform-closing");
        confirm(page, "Xác nhận sắp xếp");

        assertThat(page.getByText("Đã xác nhận sắp xếp.")).isVisible();
        assertThat(page.locator(".meta .chip")).hasText("đã xác nhận");
        Assertions.assertThat(lastDay(code)).isEqualTo("2029-12-31");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ban công tác " + code))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("31/12/2029");
        page.goBack();
        confirm(page, "Hủy sắp xếp");
        assertThat(page.getByText("Đã hủy sắp xếp.")).isVisible();
        assertThat(page.locator(".meta .chip")).hasText("đã hủy");
        assertThat(page.locator("#deciding")).hasCount(0);
        Assertions.assertThat(lastDay(code)).isNull();
    }
}
