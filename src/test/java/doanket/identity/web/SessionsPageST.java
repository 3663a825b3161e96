package doanket.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SessionsPageST extends BrowserTest {

    /** Nobody else acts as this account in a browser. */
    private static final String USERNAME = "kiemsoat";

    @Test
    void oneClickEndsAllOtherSessionsAndKeepsThisOne() {
        var forgotten = signIn(visitor(), USERNAME);
        var page = signIn(visitor(), USERNAME);
        page.navigate("/identity/sessions");
        picture(page, "identity-sessions-two");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kết thúc các phiên khác"))
                .click();

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr .chip")).hasText("Phiên này");
        assertThat(page.getByText("Kết thúc các phiên khác")).hasCount(0);
        forgotten.navigate("/");
        assertThat(forgotten).hasURL(Pattern.compile(".*/login.*"));
        page.navigate("/");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    }
}
