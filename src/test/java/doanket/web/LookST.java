package doanket.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookST extends BrowserTest {

    @Test
    void signInLooksRight() {
        var page = visitor();
        page.navigate("/login");
        everyLook(page, "login");

        page.fill("#username", "khong.co.ai");
        page.fill("#password", "sai");
        page.click("button.primary");

        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertAccessible(page);
        picture(page, "login-refused");
    }

    @ParameterizedTest
    @CsvSource({"home, /", "password, /identity/password", "sessions, /identity/sessions", "not-found, /khong-co"})
    void looksRight(String name, String address) {
        var page = signedIn("lanhdao.mttq");
        page.navigate(address);

        everyLook(page, name);
    }

    @Test
    void aRefusalOfAFormLooksRight() {
        var page = signedIn("canbo.mttq");
        page.navigate("/identity/password");
        page.fill("input[id$=old]", "sai");
        page.fill("input[id$=chosen]", "một cụm từ thật là dài");
        page.fill("input[id$=again]", "một cụm từ khác hẳn dài");

        page.click("button.primary");

        assertThat(page.locator(".ui-messages-error")).isFocused();
        assertAccessible(page);
        picture(page, "password-refused");
    }

    @Test
    void keepsSizeAndContrastInTheProfile() {
        var page = signIn(visitor(), "canbo.xa01");
        var root = page.locator("html");

        kept(page, "Cỡ chữ lớn");
        kept(page, "Tăng tương phản");
        assertThat(root).hasAttribute("data-size", "large");
        assertThat(root).hasAttribute("data-contrast", "high");
        kept(page, "Tăng tương phản");

        var elsewhere = signIn(visitor(), "canbo.xa01").locator("html");
        assertThat(elsewhere).hasAttribute("data-size", "large");
        assertThat(elsewhere).hasAttribute("data-contrast", "max");
    }

    @Test
    void changesTheLanguageAndStaysOnThePage() {
        var page = signIn(visitor(), "canbo.xa11");
        page.navigate("/identity/sessions");

        tool(page, "English").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("My sessions");
        tool(page, "Tiếng Việt").click();
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        assertThat(page.locator("h1")).hasText("Phiên đăng nhập của tôi");
    }

    @Test
    void opensTheNavigationOfAPhone() {
        var page = signedIn("canbo.mttq", 390, 844);
        var navigation = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Danh mục chính"));
        assertThat(navigation).isHidden();

        tool(page, "Mở danh mục").click();
        assertThat(navigation).isVisible();
        assertAccessible(page);
        picture(page, "menu-390x844");

        page.keyboard().press("Escape");
        assertThat(navigation).isHidden();
    }

    /** Presses it and waits until the profile has it. */
    private static void kept(Page page, String name) {
        page.waitForResponse("**/look", () -> tool(page, name).click());
    }

    private static Locator tool(Page page, String name) {
        return page.locator(".top")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
