package doanket.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.Http;
import doanket.testkit.Acting;
import doanket.testkit.PlayedDirectory;
import doanket.testkit.Rows;
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

    /** Nobody listens where the provider would be: only one test starts it, and the portal hears within seconds that it has ended. */
    private Page whileTheProviderIsAway() {
        var page = visitor();
        page.waitForCondition(() -> Http.visitor()
                .get("/login/oidc")
                .headers()
                .firstValue("Location")
                .filter(door -> door.contains("/realms/"))
                .isEmpty());
        return page;
    }

    @Test
    void whileTheProviderIsAwayThePageSaysWhatToDoAndTheFormStillOpens() {
        var page = whileTheProviderIsAway();
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
    void whileTheProviderIsAwayAnEmergencyAccountGetsIn() {
        var of = " where username = 'canbo.xa05'";
        Rows.change("update account set sign_in_way = 'EMERGENCY'" + of);
        try {
            var page = whileTheProviderIsAway();
            page.navigate("/login/oidc?next=/task/list");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Hiện không liên lạc được với Keycloak");
            page.fill("input[name=username]", "canbo.xa05");
            page.fill("input[name=password]", Acting.PASSWORD);
            page.click("button.primary");
            page.waitForURL("**/task/list");
        } finally {
            Rows.change("update account set sign_in_way = 'LOCAL'" + of);
        }
    }

    @Test
    void whatTheServerKeptOfTheBrowserBeforeIsGoneAfterSigningIn() {
        var page = visitor();
        signIn(page, "canbo.xa05");
        page.navigate("/testkit/session");
        var before = sessionOf(page);
        org.assertj.core.api.Assertions.assertThat(before).isNotEmpty();

        signIn(page, "canbo.xa06");
        page.navigate("/testkit/session");

        org.assertj.core.api.Assertions.assertThat(sessionOf(page)).isNotEmpty().isNotEqualTo(before);
    }

    private static String sessionOf(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.endsWith("SID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    @Test
    void aPasswordOfTheDirectoryOpensByTheSameFormAndItsAbsenceIsSaid() {
        var of = " where username = 'canbo.xa05'";
        Rows.change("update account set sign_in_way = 'DIRECTORY'" + of);
        try (var directory =
                PlayedDirectory.plain(Integer.getInteger("ldap.port")).with("canbo.xa05", "Thu-Muc-2026")) {
            var page = visitor();
            page.navigate("/login?next=/task/list");
            page.fill("input[name=username]", "canbo.xa05");
            page.fill("input[name=password]", "Thu-Muc-2026");
            page.click("button.primary");
            page.waitForURL("**/task/list");
            directory.close();

            var later = visitor();
            later.navigate("/login");
            later.fill("input[name=username]", "canbo.xa05");
            later.fill("input[name=password]", "Thu-Muc-2026");
            later.click("button.primary");
            assertThat(later.getByRole(AriaRole.ALERT)).containsText("Hiện không liên lạc được với thư mục");
            everyLook(later, "identity-directory-away");
        } finally {
            Rows.change("update account set sign_in_way = 'LOCAL'" + of);
        }
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
