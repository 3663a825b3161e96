package doanket.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real provider that goes down while somebody is signing in. */
class KeycloakGoneST extends BrowserTest {

    private static final String NAME = "canbo.xa12";

    private Keycloak keycloak;
    private boolean gone;

    @BeforeEach
    void start() {
        keycloak = Keycloak.start();
    }

    @AfterEach
    void stop() {
        goDown();
    }

    private void goDown() {
        if (!gone) {
            keycloak.close();
            gone = true;
        }
    }

    @Test
    void whoComesBackAfterItWentDownIsToldSoAndGoesOnByTheLocalAccount() {
        var page = visitor();
        KeycloakST.toTheProvider(page, "/task/list");
        var back = keycloak.answer(page, "lan");
        assertThat(back).contains("/login/oidc/callback", "code=");
        goDown();

        page.navigate(back);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Hiện không liên lạc được với Keycloak");
        assertThat(page.locator("main")).not().containsText("Exception");
        assertThat(page.context().cookies()).extracting(cookie -> cookie.name).doesNotContain("__Host-DK-TOKEN");
        everyLook(page, "identity-provider-gone");
        page.fill("input[name=username]", NAME);
        page.fill("input[name=password]", Acting.PASSWORD);
        page.click("button.primary");
        page.waitForURL("**/task/list");
        assertThat(Rows.text(
                        "select count(*) from device_session where provider_token is not null and account_id ="
                                + " (select id from account where username = ?)",
                        NAME))
                .isEqualTo("0");

        var again = visitor();
        again.navigate(back);
        assertThat(again.getByRole(AriaRole.ALERT)).containsText("Lượt đăng nhập này đã hết hạn hoặc đã dùng");
    }
}
