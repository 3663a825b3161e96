package doanket.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import doanket.ApiCaller;
import doanket.BrowserTest;
import doanket.testkit.Acting;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Personal access tokens, from making one to revoking it. */
class IdentityTokensST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void anotherSystemIsLetInUntilTheTokenIsRevoked() {
        var page = signedIn("vanthu.mttq");
        page.navigate("/");
        page.locator("details[data-menu] summary").last().click();
        page.getByText("Mã truy cập của tôi (API)").click();
        page.waitForURL("**/identity/tokens");
        var name = "Trang tin " + UUID.randomUUID();
        page.getByLabel("Nơi dùng").fill(name);
        page.getByLabel("Thời hạn").selectOption("30");
        button(page, "Tạo mã truy cập").click();
        assertThat(page.getByText("Mật khẩu của đồng chí không đúng")).isVisible();
        page.getByLabel("Mật khẩu của đồng chí").fill(Acting.PASSWORD);
        button(page, "Tạo mã truy cập").click();
        var secret = page.locator("#token").textContent();
        assertThat(secret).startsWith("dk_");
        everyLook(page, "identity-tokens-made");
        int made = page.locator("#tokens tbody tr").count();
        page.reload();
        assertThat(page.locator("#tokens tbody tr")).hasCount(made);

        var caller = ApiCaller.with(secret);
        assertThat(caller.get("/api/v1/news").statusCode()).isEqualTo(200);
        assertThat(caller.send("POST", "/api/v1/news-drafts", "{}").statusCode())
                .as("only what was ticked")
                .isEqualTo(403);

        page.navigate("/identity/tokens");
        assertThat(page.locator("#token")).hasCount(0);
        assertThat(page.content()).doesNotContain(secret);
        everyLook(page, "identity-tokens");
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getByRole(AriaRole.BUTTON)
                .click();
        page.locator("dialog button.primary").click();
        assertThat(page.getByText("Đã thu hồi mã truy cập.")).isVisible();
        assertThat(caller.get("/api/v1/news").statusCode()).isEqualTo(401);
    }

    @Test
    void whatWasTypedStaysWhereSomethingIsMissing() {
        var page = signedIn("vanthu.mttq");
        page.navigate("/identity/tokens");
        button(page, "Tạo mã truy cập").click();
        assertThat(page.getByText("Vui lòng ghi nơi dùng mã truy cập")).isVisible();

        page.getByLabel("Nơi dùng").fill("Trang tin");
        page.getByLabel("Đọc (read)").uncheck();
        button(page, "Tạo mã truy cập").click();

        assertThat(page.getByText("Vui lòng chọn ít nhất một phạm vi")).isVisible();
        assertThat(page.getByLabel("Nơi dùng")).hasValue("Trang tin");
        assertThat(page.locator("#token")).hasCount(0);
    }

    @Test
    void thePageNeedsFewStatements() {
        assertThat(statementsOfFirstView(signedIn("vanthu.mttq"), "/identity/tokens"))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
