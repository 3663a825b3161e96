package doanket.hardening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.testkit.Rows;
import org.junit.jupiter.api.Test;

/** Somebody who leaves every page open finds each form of them still working. */
class ManyTabsST extends BrowserTest {

    private static final int TABS = 20;
    private static final int OK = 200;

    @Test
    void theFirstOfTwentyTabsOfOneFormStillWorks() {
        var page = signedIn("quantri");
        var address = "/organisation/unit-new?above=" + Rows.text("select id::text from unit where code = 'VS.MTTQ'");
        page.navigate(address);
        // Tabs that nobody looks at need not be drawn; the server does not know the difference.
        for (int tab = 2; tab < TABS; tab++) {
            assertThat(page.request().get(Portal.url() + address).status()).isEqualTo(OK);
        }
        var last = page.context().newPage();
        last.navigate(address);

        assertRefusedWithWhatWasTyped(page);
        assertRefusedWithWhatWasTyped(last);
        var session = page.request().get(Portal.url() + "/testkit/session").text();
        System.out.println("The session of " + TABS + " tabs of one form: " + session);
        assertThat(session).matches("(?s)\\d+ bytes.*");
    }

    private static void assertRefusedWithWhatWasTyped(Page tab) {
        tab.bringToFront();
        tab.getByLabel("Tên đơn vị").fill("Tên vừa nhập");
        tab.locator("[id$=code]").fill("VN");
        tab.locator("select[id$=type]").selectOption("FRONT");
        tab.getByText("Lập đơn vị").click();
        assertThat(tab.locator(".ui-messages-error")).containsText("Mã VN đã dùng cho đơn vị khác");
        assertThat(tab.getByLabel("Tên đơn vị")).hasValue("Tên vừa nhập");
    }
}
