package doanket.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import doanket.BrowserTest;
import org.junit.jupiter.api.Test;

class SignInPageST extends BrowserTest {

    @Test
    void tellsAWrongPasswordWithoutSayingWhichWasWrong() {
        var page = visitor();
        page.navigate("/login");
        page.fill("input[name=username]", "khong.co.ai");
        page.fill("input[name=password]", "sai");

        page.click("button.primary");

        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .hasText("Tên đăng nhập hoặc mật khẩu không đúng.");
    }

    @Test
    void asksToSignInFirstAndRemembersThePageAskedFor() {
        var page = visitor();

        page.navigate("/identity/sessions");

        assertThat(page).hasURL(doanket.Portal.url() + "/login?next=%2Fidentity%2Fsessions");
    }
}
