package doanket.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.identity.BelievedTokens;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single sign-on with a real provider, as people meet it. */
class KeycloakST extends BrowserTest {

    private static final String NAME = "canbo.xa09";
    private static final String BY_PROVIDER = "Đăng nhập bằng Keycloak";

    private static Keycloak keycloak;

    private String passwordHash;

    @BeforeAll
    static void start() {
        keycloak = Keycloak.start();
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @BeforeEach
    void remember() {
        passwordHash = Rows.text("select password_hash from account where username = ?", NAME);
    }

    @AfterEach
    void asItWas() {
        Rows.change(
                "update account set sign_in_way = 'LOCAL', provider_issuer = null, provider_subject = null,"
                        + " must_change_password = false, state = 'ACTIVE', password_hash = ? where username = ?",
                passwordHash,
                NAME);
    }

    @Test
    void whoIsNotLinkedIsToldTheIdentifierAnAdministratorLinksItAndSignsOutOfBoth() {
        var page = visitor();
        page.navigate("/login?next=/task/list");
        page.getByText(BY_PROVIDER).click();
        atTheProvider(page, "lan");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("chưa có tài khoản đang mở nào của cổng");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(Keycloak.LAN);
        everyLook(page, "identity-provider-unlinked");

        linkedByAnAdministrator();
        page.getByText(BY_PROVIDER).click();
        page.waitForURL("**/task/list");

        page.evaluate("document.querySelector(\"form[action='/logout']\").submit()");
        page.waitForURL(Portal.url() + "/login");
        page.getByText(BY_PROVIDER).click();
        assertThat(page.locator("#password")).isVisible();
        assertThat(page.url()).startsWith(Keycloak.url());
    }

    private void linkedByAnAdministrator() {
        var page = signedIn("quantri");
        page.navigate("/organisation/account?id="
                + Rows.text("select cast(id as text) from account where username = ?", NAME));
        var form = page.locator("#way");
        form.getByLabel("Cách đăng nhập").selectOption("PROVIDER");
        form.getByLabel("Mã định danh").fill(Keycloak.LAN);
        form.getByLabel("Mật khẩu của đồng chí").fill(Acting.PASSWORD);
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByText("Đã đổi cách đăng nhập.")).isVisible();
        assertThat(page.locator("#account")).containsText("Đăng nhập một lần (SSO)");
        assertThat(page.locator(".deeds > li").first()).containsText("mật khẩu của cổng → đăng nhập một lần");
        everyLook(page, "organisation-account-way");
    }

    @Test
    void twoTabsAtOnceBothArriveWhereTheyWanted() {
        link(Keycloak.LAN);
        var first = visitor();
        var second = first.context().newPage();
        toTheProvider(first, "/task/list");
        toTheProvider(second, "/news/list");
        var there = second.url();

        atTheProvider(first, "lan");
        first.waitForURL("**/task/list");
        goesOnByItself(second, there);

        second.waitForURL("**/news/list");
        first.reload();
        assertThat(first).hasURL(Portal.url() + "/task/list");
    }

    /** A page of Keycloak notices that somebody has signed in in another tab; where it does not, its owner loads it again. */
    private static void goesOnByItself(Page page, String there) {
        try {
            page.waitForURL(url -> url.startsWith(Portal.url()), new Page.WaitForURLOptions().setTimeout(8_000));
        } catch (TimeoutError stillThere) {
            page.navigate(there);
        }
    }

    @Test
    void anAnswerOpensOnce() {
        link(Keycloak.LAN);
        var page = visitor();
        toTheProvider(page, "/task/list");
        var answer = new String[1];
        page.onRequest(request -> {
            if (request.url().contains("/login/oidc/callback")) {
                answer[0] = request.url();
            }
        });
        atTheProvider(page, "lan");
        page.waitForURL("**/task/list");

        page.navigate(answer[0]);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Lượt đăng nhập này đã hết hạn hoặc đã dùng");
        var stranger = visitor();
        stranger.navigate(answer[0]);
        assertThat(stranger.getByRole(AriaRole.ALERT)).containsText("Lượt đăng nhập này đã hết hạn hoặc đã dùng");
    }

    @Test
    void aGroupCalledAdminGivesNothingAndNeitherDoesAName() {
        link(Keycloak.LAN);
        var page = comesIn("lan");

        assertThat(claims()).contains("\"groups\":[\"admin\"]");
        assertThat(page.request().get(Portal.url() + "/organisation/accounts").status())
                .isEqualTo(404);
        assertThat(page.request().get(Portal.url() + "/audit/list").status()).isEqualTo(404);

        var namesake = visitor();
        toTheProvider(namesake, "/");
        atTheProvider(namesake, "quantri");
        assertThat(namesake.getByRole(AriaRole.ALERT)).containsText(Keycloak.NAMESAKE);
    }

    @Test
    void aNewKeyOfTheProviderIsBelievedAtOnce() {
        link(Keycloak.LAN);
        comesIn("lan");
        var before = header();

        keycloak.rotateKeys();
        comesIn("lan");

        assertThat(header()).isNotEqualTo(before);
    }

    @Test
    void whatIsEndedAtTheProviderIsEndedHere() {
        link(Keycloak.LAN);
        var page = comesIn("lan");
        page.reload();
        assertThat(page).hasURL(Portal.url() + "/task/list");

        keycloak.endSessions(Keycloak.LAN);

        page.reload();
        page.waitForURL("**/login?next=**");
        assertThat(Rows.text("select count(*) from device_session where account_id ="
                        + " (select id from account where username = '" + NAME + "')"))
                .isEqualTo("0");
    }

    @Test
    void aClosedAccountStaysOut() {
        link(Keycloak.LAN);
        Rows.change("update account set state = 'CLOSED' where username = ?", NAME);
        var page = visitor();
        toTheProvider(page, "/task/list");

        atTheProvider(page, "lan");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("chưa có tài khoản đang mở nào của cổng");
    }

    @Test
    void whatTheProviderGaveToAnotherOfItsClientsOpensNothing() {
        link(Keycloak.LAN);
        var page = visitor();
        toTheProvider(page, "/task/list");
        page.navigate(page.url().replace("client_id=doanket", "client_id=" + Keycloak.OTHER));

        atTheProvider(page, "lan");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("không xác nhận được câu trả lời của Keycloak");
        page.navigate("/task/list");
        page.waitForURL("**/login?next=**");
    }

    @Test
    void aTokenForAnotherOfItsClientsIsNotBelieved() throws Exception {
        var page = visitor();
        page.navigate(Keycloak.url() + "/realms/doanket/protocol/openid-connect/auth?response_type=code&scope=openid"
                + "&nonce=mot-lan&client_id=" + Keycloak.OTHER + "&redirect_uri=" + Portal.url()
                + "/login/oidc/callback");
        var code = keycloak.answer(page, "lan").replaceAll(".*[?&]code=([^&]+).*", "$1");
        var believed = new BelievedTokens(Keycloak.url() + "/realms/doanket", "mot-lan");

        var token = keycloak.tokenOfOther(code);

        assertThat(believed.by(Keycloak.OTHER, token)).as("whom it is for").isEqualTo(Keycloak.LAN);
        assertThatThrownBy(() -> believed.by("doanket", token)).hasMessageContaining("audience");
    }

    private Page comesIn(String name) {
        var page = visitor();
        toTheProvider(page, "/task/list");
        atTheProvider(page, name);
        page.waitForURL("**/task/list");
        return page;
    }

    static void toTheProvider(Page page, String next) {
        page.navigate("/login?next=" + next);
        page.getByText(BY_PROVIDER).click();
        assertThat(page.locator("#password")).isVisible();
    }

    private static void atTheProvider(Page page, String name) {
        page.fill("#username", name);
        page.fill("#password", Keycloak.PASSWORD);
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(Portal.url()));
    }

    private static void link(String subject) {
        Rows.change(
                "update account set sign_in_way = 'PROVIDER', provider_issuer = ?, provider_subject = ? where username = ?",
                Keycloak.url() + "/realms/doanket",
                subject,
                NAME);
    }

    /** Of the token with which that account signed in last. */
    private static String claims() {
        return part(1);
    }

    private static String header() {
        return part(0);
    }

    private static String part(int number) {
        var token = Rows.text("select provider_token from device_session where account_id ="
                + " (select id from account where username = '" + NAME + "') order by started_at desc limit 1");
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[number]), StandardCharsets.UTF_8);
    }
}
