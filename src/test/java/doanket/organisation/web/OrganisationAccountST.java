package doanket.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import doanket.BrowserTest;
import doanket.Picker;
import doanket.Portal;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One person and one account, through the hands of an administrator. */
class OrganisationAccountST extends BrowserTest {

    private static final String UNIT = "select id::text from unit where code = 'VS.HND'";

    @Test
    void anotherLanguageAfterARefusalStaysWithTheAccount() {
        var page = signedIn("quantri");
        page.navigate("/organisation/account?id="
                + Rows.text("select cast(id as text) from account where username = 'canbo.xa11'"));
        press(page, "#account", "Khóa tài khoản");
        confirm(page);
        assertThat(page.locator(".ui-messages-error")).containsText("Mật khẩu của đồng chí không đúng");

        var language = page.locator(".top button[name=language]:visible");
        language.click();
        try {
            assertThat(page.locator("main")).containsText("canbo.xa11");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        } finally {
            language.click();
        }
    }

    @Test
    void rolesAreGivenAndTakenAccountsClosedReopenedAndGivenANewPassword() {
        var page = signedIn("quantri");
        var name = entered(page);
        var username = openedAccount(page, name);
        page.locator("section.card a.btn.primary").click();

        givesARoleAndTakesIt(page);
        enterDoesNothing(page);

        press(page, "#account", "Khóa tài khoản");
        confirm(page);
        assertThat(page.locator(".ui-messages-error")).containsText("Mật khẩu của đồng chí không đúng");
        typeOwn(page);
        press(page, "#account", "Khóa tài khoản");
        confirm(page);
        assertThat(page.locator("#account .chip")).hasText("đã khóa");
        picture(page, "organisation-account-closed");
        typeOwn(page);
        press(page, "#account", "Mở lại tài khoản");
        assertThat(page.locator("#account .chip")).not().hasText("đã khóa");

        typeOwn(page);
        press(page, "#account", "Cấp mật khẩu mới");
        confirm(page);
        var password = page.locator("#firstPassword").textContent();
        picture(page, "organisation-account-renewed");
        page.reload();
        assertThat(page.locator("#firstPassword")).hasCount(0);
        assertOpens(username, password);
        page.navigate("/organisation/account?id="
                + Rows.text("select cast(id as text) from account where username = ?", username));
        assertThat(page.locator(".deeds > li")).hasCount(7);
        assertThat(page.locator(".deeds > li").first()).containsText("Cấp mật khẩu mới");
        assertThat(page.locator(".deeds > li").first()).containsText("Ngô Quang Việt, ");
        everyLook(page, "organisation-account-deeds");
        page.navigate("/organisation/unit?id=" + Rows.text(UNIT));
        assertThat(page.locator(".deeds")).containsText(name);
        picture(page, "organisation-unit-deeds");
    }

    /** Each time with the own password. */
    private static void givesARoleAndTakesIt(Page page) {
        page.locator("#granting").getByLabel("Vai trò").selectOption("EDITOR");
        press(page, "#granting", "Giao");
        assertThat(page.locator(".ui-messages-error")).containsText("Mật khẩu của đồng chí không đúng");
        page.locator("#granting").getByLabel("Mật khẩu của đồng chí").fill(Acting.PASSWORD);
        press(page, "#granting", "Giao");
        assertThat(page.locator("#roles .rows > *")).hasCount(2);
        assertThat(page.locator("#roles")).containsText("Biên tập viên");
        page.locator("#roles").getByLabel("Mật khẩu của đồng chí").fill(Acting.PASSWORD);
        page.locator("#roles .rows > *")
                .filter(new Locator.FilterOptions().setHasText("Biên tập viên"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.locator("#roles .rows > *")).hasCount(1);
        assertThat(page.locator("#roles")).not().containsText("Biên tập viên");
    }

    /** Enter in a password does not do the first deed of its form. */
    private static void enterDoesNothing(Page page) {
        var password = page.locator("#account [id$=mine]");
        password.fill(Acting.PASSWORD);
        password.press("Enter");
        assertThat(page.locator("dialog.confirm")).hasCount(0);
        password.fill("");
    }

    @Test
    void noPageOffersWhatWouldBeRefused() {
        var page = signedIn("quantri.donvi");
        page.navigate("/organisation/account?id="
                + Rows.text("select cast(id as text) from account where username = 'quantri.donvi'"));

        assertThat(page.getByText("nên không thay đổi được tại đây")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Khóa tài khoản")))
                .hasCount(0);
        assertThat(page.locator("#granting")).hasCount(0);
        everyLook(page, "organisation-account-own");
        page.navigate("/organisation/account?id="
                + Rows.text("select cast(id as text) from account where username = 'canbo.mttq'"));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Khóa tài khoản")))
                .hasCount(1);
        assertThat(page.locator("#granting")).hasCount(1);
    }

    @Test
    void anAccountIsMovedToAnotherUnit() {
        var page = signedIn("quantri");
        var username = openedAccount(page, entered(page));
        var address = "/organisation/account?id="
                + Rows.text("select cast(id as text) from account where username = ?", username);
        page.navigate(address);
        var form = page.locator("#move");
        Picker.pick(page, form.getByLabel("Đơn vị mới"), "Văn phòng Tỉnh ủy");
        form.getByLabel("Mật khẩu của đồng chí").fill(Acting.PASSWORD);
        press(page, "#move", "Chuyển đơn vị quản lý");

        assertThat(page.getByText("Đã chuyển đơn vị quản lý tài khoản.")).isVisible();
        assertThat(page.locator(".deeds")).containsText("Nhận tài khoản chuyển đến");
        everyLook(page, "organisation-account-moved");
    }

    @Test
    void theSecondOfTwoWhoCorrectAPersonKeepsWhatWasTyped() {
        var first = signedIn("quantri");
        var name = entered(first);
        first.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        var second = signedIn("quantri");
        second.navigate(first.url());

        first.locator("#person").getByLabel("Điện thoại").fill("0912 000 111");
        press(first, "#person", "Lưu");
        assertThat(first.locator("#person").getByLabel("Điện thoại")).hasValue("0912000111");
        second.locator("#person").getByLabel("Thư điện tử").fill("sau@vi.du");
        press(second, "#person", "Lưu");

        assertThat(second.locator(".ui-messages-error")).containsText("Người khác vừa lưu nội dung này");
        assertThat(second.locator("#person").getByLabel("Thư điện tử")).hasValue("sau@vi.du");
        picture(second, "organisation-person-meanwhile");
        org.assertj.core.api.Assertions.assertThat(
                        Rows.text("select phone || coalesce(email, '') from person where full_name = ?", name))
                .isEqualTo("0912000111");
    }

    @Test
    void aFormOfAPersonSentTwiceEntersOne() {
        var page = signedIn("quantri");
        var name = "Hà Thị " + letters(Uuids.next());
        page.navigate("/organisation/staff-new?unit=" + Rows.text(UNIT));
        fill(page, name);
        var sent = page.waitForRequest(
                OrganisationAccountST::isForm,
                () -> page.locator("#entering").getByText("Thêm người").click());
        page.waitForURL("**/organisation/staff?*");

        var again = sendAgain(page, sent);

        org.assertj.core.api.Assertions.assertThat(again.status()).isEqualTo(200);
        org.assertj.core.api.Assertions.assertThat(again.url()).contains("/organisation/staff?unit=");
        org.assertj.core.api.Assertions.assertThat(Rows.text("select count(*) from person where full_name = ?", name))
                .isEqualTo("1");
    }

    @Test
    void aFormOfAnAccountSentTwiceShowsAPasswordThatOpensThePortal() {
        var page = signedIn("quantri");
        var name = entered(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở tài khoản: " + name))
                .click();
        var username = "t." + name.substring(name.length() - 8).toLowerCase(Locale.ROOT);
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Vai trò").selectOption("STAFF");
        page.locator("#opening").getByLabel("Mật khẩu của đồng chí").fill(Acting.PASSWORD);
        var sent = page.waitForRequest(OrganisationAccountST::isForm, () -> press(page, "#opening", "Mở tài khoản"));
        assertThat(page.locator("#firstPassword")).isVisible();

        var again = sendAgain(page, sent).text();

        var password = again.replaceAll("(?s).*id=\"firstPassword\"[^>]*>([^<]*)<.*", "$1");
        assertOpens(username, password);
    }

    private static boolean isForm(Request request) {
        return request.method().equals("POST") && !request.url().contains("/draft");
    }

    /** As an impatient hand does it, or a network that loses the answer. */
    private static APIResponse sendAgain(Page page, Request sent) {
        return page.request()
                .post(
                        sent.url(),
                        RequestOptions.create()
                                .setHeader("Content-Type", sent.headers().get("content-type"))
                                .setHeader("Origin", Portal.url())
                                .setData(sent.postData()));
    }

    private void assertOpens(String username, String password) {
        var newcomer = visitor();
        newcomer.navigate("/login");
        newcomer.fill("input[name=username]", username);
        newcomer.fill("input[name=password]", password);
        newcomer.click("button.primary");
        assertThat(newcomer).hasURL(Portal.url() + "/identity/password");
    }

    /** Leaves the list of the unit's staff on the screen. */
    private static String entered(Page page) {
        var name = "Hà Thị " + letters(Uuids.next());
        page.navigate("/organisation/staff-new?unit=" + Rows.text(UNIT));
        fill(page, name);
        page.locator("#entering").getByText("Thêm người").click();
        page.waitForURL("**/organisation/staff?*");
        assertThat(page.getByText("Đã thêm người và chức vụ.")).isVisible();
        return name;
    }

    private static void fill(Page page, String name) {
        var entering = page.locator("#entering");
        entering.getByLabel("Họ và tên").fill(name);
        entering.getByLabel("Chức danh").selectOption(new String[] {"OFFICER"});
        entering.getByLabel("Từ ngày").fill("1/7/2026");
    }

    private static String openedAccount(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở tài khoản: " + name))
                .click();
        var username = "t." + name.substring(name.length() - 8).toLowerCase(Locale.ROOT);
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Vai trò").selectOption("STAFF");
        page.locator("#opening").getByLabel("Mật khẩu của đồng chí").fill("Khong-Phai-2026");
        press(page, "#opening", "Mở tài khoản");
        assertThat(page.locator(".ui-messages-error")).containsText("Mật khẩu của đồng chí không đúng");
        assertThat(page.getByLabel("Tên đăng nhập")).hasValue(username);
        assertThat(page.getByLabel("Vai trò")).hasValue("STAFF");
        assertThat(page.locator("#opening").getByLabel("Mật khẩu của đồng chí")).hasValue("");
        picture(page, "organisation-account-wrong-password");
        page.locator("#opening").getByLabel("Mật khẩu của đồng chí").fill(Acting.PASSWORD);
        press(page, "#opening", "Mở tài khoản");
        assertThat(page.locator("#username")).hasText(username);
        return username;
    }

    private static void press(Page page, String form, String button) {
        page.locator(form)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void typeOwn(Page page) {
        page.locator("#account").getByLabel("Mật khẩu của đồng chí").fill(Acting.PASSWORD);
    }

    private static void confirm(Page page) {
        page.locator("dialog.confirm .primary").click();
    }

    /** Names are of letters only. */
    private static String letters(UUID id) {
        return id.toString()
                .substring(24)
                .chars()
                .mapToObj(sign -> String.valueOf((char) (Character.isDigit(sign) ? 'k' + sign - '0' : sign)))
                .collect(java.util.stream.Collectors.joining());
    }
}
