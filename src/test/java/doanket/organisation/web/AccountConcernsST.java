package doanket.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.testkit.Rows;
import org.junit.jupiter.api.Test;

/** From the first page to the accounts that want looking at. */
class AccountConcernsST extends BrowserTest {

    private static final String GIVEN = "update account set must_change_password = ? where username = 'canbo.xa10'";

    @Test
    void theFirstPageLeadsToThem() {
        Rows.change(GIVEN, true);
        try {
            // signing in by the form is a change, so that nothing that was kept of the first page is shown
            var page = signIn(visitor(), "quantri.donvi");
            picture(page, "home-unit-administrator");
            page.getByText("Chưa đổi mật khẩu được cấp").click();

            assertThat(page.getByLabel("Cần xem lại")).hasValue("FIRST_PASSWORD");
            page.getByLabel("Tìm theo tên hoặc tên đăng nhập").fill("xa10");
            find(page);
            assertThat(page.locator("tbody")).containsText("canbo.xa10");
            assertThat(page.getByLabel("Cần xem lại")).hasValue("FIRST_PASSWORD");
            picture(page, "organisation-accounts-concern");
        } finally {
            Rows.change(GIVEN, false);
        }
    }

    @Test
    void whereNobodyIsFoundThePageSaysSo() {
        var page = signedIn("quantri.donvi");
        page.navigate("/organisation/accounts?concern=LEFT&q=khong co ai ten nhu vay");
        assertThat(page.getByText("Không có tài khoản nào cần xem lại vì lý do đã chọn."))
                .isVisible();

        page.navigate("/organisation/accounts?concern=NOTHING");
        assertThat(page.getByLabel("Cần xem lại")).hasValue("");
        assertThat(page.locator("tbody tr").first()).isVisible();
    }

    private static void find(Page page) {
        page.locator("form.filters")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Tìm"))
                .click();
    }
}
