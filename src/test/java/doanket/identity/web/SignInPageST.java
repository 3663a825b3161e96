package doanket.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.testkit.Acting;
import org.junit.jupiter.api.Test;

class SignInPageST extends BrowserTest {

    @Test
    void tellsAWrongPasswordWithoutSayingWhichWasWrong() {
        var page = visitor();
        page.navigate("/login");
        page.fill("input[name=username]", "khong.co.ai");
        page.fill("input[name=password]", "sai");

        page.click("button.primary");

        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Tên đăng nhập hoặc mật khẩu không đúng.");
    }

    /** Nobody listens where the provider would be: only one test starts it. */
    @Test
    void whileTheProviderIsAwayThePageSaysWhatToDoAndTheFormStillOpens() {
        var page = visitor();
        page.navigate("/login?next=/task/list");
        everyLook(page, "identity-sign-in");
        page.getByText("Đăng nhập bằng Keycloak").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Hiện không liên lạc được với Keycloak");
        everyLook(page, "identity-provider-away");
        page.fill("input[name=username]", "canbo.xa05");
        page.fill("input[name=password]", Acting.PASSWORD);
        page.click("button.primary");
        page.waitForURL("**/task/list");
    }

    @Test
    void anAnswerThatNobodyAskedForOpensNothing() {
        var page = visitor();

        page.navigate("/login/oidc/callback?code=abc&state=" + "a".repeat(43));

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Lượt đăng nhập này đã hết hạn");
        page.navigate("/task/list");
        assertThat(page).hasURL(doanket.Portal.url() + "/login?next=%2Ftask%2Flist");
    }

    @Test
    void asksToSignInFirstAndRemembersThePageAskedFor() {
        var page = visitor();

        page.navigate("/identity/sessions");

        assertThat(page).hasURL(doanket.Portal.url() + "/login?next=%2Fidentity%2Fsessions");
    }
}
