package doanket.identity.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.identity.FactorApp;
import doanket.testkit.Rows;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever holds a role of which the installation demands a second factor is led to set it up, whatever was asked for. */
class DemandedFactorST extends BrowserTest {

    private static final String NAME = "canbo.xa04";
    private static final String OF = " where account_id = (select id from account where username = '" + NAME + "')";
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<String> OPEN = List.of("/login", "/identity/factor");
    private static final int FEWEST_PAGES = 100;

    @BeforeEach
    void demanded() {
        Rows.change(
                "insert into role (code, name_vi, name_en, rank) values ('TEST_FACTOR', 'Vai trò thử', 'Test', 999)");
        Rows.change("insert into role_permission (role_code, permission) values ('TEST_FACTOR', 'NEWS_READ')");
        Rows.change("""
                insert into role_grant (id, version, account_id, unit_id, role_code, with_subtree, valid_from, granted_at)
                select gen_random_uuid(), 1, id, unit_id, 'TEST_FACTOR', false, current_date - 1, now()
                from account where username = ?""", NAME);
    }

    @AfterEach
    void without() {
        Rows.change("delete from recovery_code" + OF);
        Rows.change("delete from second_factor" + OF);
        Rows.change("delete from role_grant where role_code = 'TEST_FACTOR'");
        Rows.change("delete from role_permission where role_code = 'TEST_FACTOR'");
        Rows.change("delete from role where code = 'TEST_FACTOR'");
    }

    @Test
    void isLedToSetItUpAndCannotDropItAfterwards() throws IOException {
        var page = signIn(visitor(), NAME);
        assertThat(page).hasURL(Portal.url() + "/identity/factor?next=%2F");
        assertThat(page.getByText("Vui lòng thiết lập trước khi tiếp tục")).isVisible();
        everyLook(page, "identity-factor-demanded");
        nothingElseOpens(page);
        button(page, "Thiết lập").click();
        var secret = page.locator("#secret").innerText().replace(" ", "");
        nothingElseOpens(page);

        page.fill("#code", FactorApp.code(secret));
        button(page, "Bắt đầu dùng").click();
        page.getByText("Đã cất mã dự phòng").click();

        assertThat(page).hasURL(Portal.url() + "/");
        cannotDrop(page, secret);
    }

    private static void nothingElseOpens(Page page) throws IOException {
        var never = RequestOptions.create().setMaxRedirects(0);
        var addresses = pages();
        assertThat(addresses).hasSizeGreaterThan(FEWEST_PAGES);
        for (var address : addresses) {
            var answer = page.request().get(Portal.url() + address, never);
            assertThat(answer.status()).as(address).isEqualTo(302);
            assertThat(answer.headers().get("location"))
                    .as(address)
                    .endsWith("/identity/factor?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        }
        var own = RequestOptions.create().setHeader("Sec-Fetch-Site", "same-origin");
        assertThat(page.request().post(Portal.url() + "/draft?key=x", own).status())
                .isEqualTo(401);
    }

    /** Every page there is, and what leaves the portal as a file. */
    private static List<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var all = files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .map(file -> file.replace(".xhtml", "").replace("/index", "/"))
                    .filter(address -> !OPEN.contains(address))
                    .sorted()
                    .collect(Collectors.toList());
            all.addAll(List.of("/task/report.xlsx", "/news/list?page=2&q=x"));
            return all;
        }
    }

    /** Neither is it offered nor does the form do it. */
    private static void cannotDrop(Page page, String secret) {
        page.navigate("/identity/factor");
        assertThat(page.getByText("bắt buộc xác thực hai bước nên không tắt được"))
                .isVisible();
        assertThat(button(page, "Lập mã dự phòng mới")).isVisible();
        assertThat(button(page, "Tắt xác thực hai bước")).hasCount(0);
        everyLook(page, "identity-factor-demanded-on");
        Rows.change("update second_factor set last_step = 0" + OF);

        var own = RequestOptions.create().setHeader("Sec-Fetch-Site", "same-origin");
        var answer = page.request()
                .post(Portal.url() + "/identity/factor/step?step=drop&code=" + FactorApp.code(secret), own)
                .text();

        assertThat(answer)
                .contains("role=\"alert\">Vai trò của đồng chí bắt buộc xác thực hai bước nên không tắt được.");
        assertThat(Rows.text("select count(*) from second_factor" + OF + " and confirmed_at is not null"))
                .isEqualTo("1");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
