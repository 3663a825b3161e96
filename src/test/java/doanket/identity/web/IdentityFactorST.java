package doanket.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.identity.FactorApp;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The second factor as its owner meets it: setting it up, and what is closed until it is proven. */
class IdentityFactorST extends BrowserTest {

    private static final String NAME = "canbo.xa10";
    private static final String OF = " where account_id = (select id from account where username = '" + NAME + "')";

    @AfterEach
    void without() {
        Rows.change("delete from recovery_code" + OF);
        Rows.change("delete from second_factor" + OF);
    }

    @Test
    void isSetUpAndThenNothingOpensWithoutIt() {
        var page = signIn(visitor(), NAME);
        page.navigate("/identity/factor");
        everyLook(page, "identity-factor-off");
        button(page, "Thiết lập").click();
        var secret = page.locator("#secret").innerText().replace(" ", "");
        assertThat(page.locator("img.factor-code")).isVisible();
        everyLook(page, "identity-factor-scan");
        page.fill("#code", "12");
        button(page, "Bắt đầu dùng").click();
        assertThat(page.getByText("Mã chưa đúng hoặc đã được dùng")).isVisible();
        page.fill("#code", FactorApp.code(secret));
        button(page, "Bắt đầu dùng").click();
        assertThat(page.locator(".recovery li")).hasCount(10);
        var paper = page.locator(".recovery code").first().innerText();
        everyLook(page, "identity-factor-codes");
        page.navigate("/identity/factor");
        assertThat(page.getByText("Số mã dự phòng còn lại")).isVisible();
        everyLook(page, "identity-factor-on");

        var other = visitor();
        other.navigate("/login?next=/task/list");
        other.fill("input[name=username]", NAME);
        other.fill("input[name=password]", Acting.PASSWORD);
        other.click("button.primary");
        other.waitForURL("**/identity/factor?next=*");
        everyLook(other, "identity-factor-asked");
        closed(other);
        other.fill("#code", "000000");
        button(other, "Xác nhận").click();
        assertThat(other.getByText("Mã chưa đúng hoặc đã được dùng")).isVisible();
        closed(other);
        other.fill("#code", paper.toLowerCase());
        button(other, "Xác nhận").click();
        other.waitForURL("**/task/list");
    }

    /** Neither a page, nor a file, nor a form, nor what a script asks for. */
    private static void closed(Page page) {
        var asked = page.request().get(Portal.url() + "/news/list");
        assertThat(asked.url()).contains("/identity/factor");
        assertThat(page.request().get(Portal.url() + "/task/report.xlsx").url()).contains("/identity/factor");
        var own = RequestOptions.create().setHeader("Sec-Fetch-Site", "same-origin");
        assertThat(page.request().post(Portal.url() + "/draft?key=x", own).status())
                .isEqualTo(401);
        for (var step : List.of("drop", "renew", "begin", "confirm")) {
            assertThat(page.request()
                            .post(Portal.url() + "/identity/factor/step?code=1&step=" + step, own)
                            .text())
                    .as(step)
                    .contains("Vui lòng nhập mã xác thực để vào cổng trước");
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                com.microsoft.playwright.options.AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
