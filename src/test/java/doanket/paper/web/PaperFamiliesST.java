package doanket.paper.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.Portal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The administrator of the system changes a family of papers and its types. */
class PaperFamiliesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    private static void save(Page page, String form) {
        page.locator(form)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lưu"))
                .click();
    }

    @Test
    void keepsWhatWasTypedAndTellsWhatIsWrong() {
        var page = signedIn("quantri");
        page.navigate("/settings/list");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Hệ văn bản").setExact(true))
                .click();
        page.getByText("Văn bản của Đoàn Thanh niên").click();
        everyLook(page, "paper-families");
        page.locator("#pattern").fill("{type}/{symbol}");
        save(page, "form[data-draft]");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("phải có {n} hoặc {nn} và {symbol}");
        assertThat(page.locator("#pattern")).hasValue("{type}/{symbol}");
        page.locator("#pattern").fill("{nn}/{symbol}");
        save(page, "form[data-draft]");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("phải có {type}");
        page.locator("#pattern").fill("{nn}-{type}/{symbol}");
        save(page, "form[data-draft]");
        assertThat(page.getByText("Đã lưu. Văn bản in từ nay")).isVisible();

        var code = "THU_" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        page.locator("#typeCode").fill(code);
        page.locator("#typeVi").fill("Loại " + code);
        page.locator("#typeEn").fill("Type " + code);
        page.locator("#abbreviation").fill("LT");
        save(page, "#one");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Loại " + code))
                .click();
        page.getByLabel("Ngừng dùng").check();
        save(page, "#one");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Loại " + code)))
                .containsText("ngừng dùng");
        assertThat(statementsOfFirstView(page, "/paper/families?id=YOUTH")).isLessThanOrEqualTo(MOST_STATEMENTS);
        var leader = signedIn("lanhdao.mttq");
        assertThat(leader.request().get(Portal.url() + "/paper/families").status())
                .isEqualTo(404);
    }

    @Test
    void aCodeThatIsThereAlreadyIsNotAddedAgain() {
        var page = signedIn("quantri");
        page.navigate("/paper/families?id=FRONT");
        page.locator("#newCode").fill("PARTY");
        page.locator("#newVi").fill("Hệ đã có");
        page.locator("#newEn").fill("There already");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thêm hệ văn bản"))
                .click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Mã PARTY đã có");
        assertThat(page.locator("#newVi")).hasValue("Hệ đã có");
    }
}
