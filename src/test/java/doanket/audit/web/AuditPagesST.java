package doanket.audit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.Portal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** The log as its auditor sees it, and the rule of how long it is kept. */
class AuditPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void theAuditorSearchesChecksAndTakesTheLogAlong() throws IOException {
        var page = signIn(visitor(), "kiemsoat");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Nhật ký hệ thống"))
                .click();
        assertThat(page.locator("main tbody tr")).not().hasCount(0);
        page.locator("#kind").selectOption("session");
        page.getByText("Lọc").last().click();
        assertThat(page.locator("main tbody tr").first()).containsText("Đăng nhập");
        everyLook(page, "audit-list");
        page.navigate("/audit/list?q=%C4%91%C4%83ng+nh%E1%BA%ADp");
        assertThat(page.locator("main tbody tr").first()).containsText("Đăng nhập");
        assertThat(statementsOfFirstView(page, "/audit/list")).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.navigate("/audit/list?from=hôm+qua");
        assertThat(page.getByText("Ngày chưa đúng")).isVisible();
        page.navigate("/audit/list?from=28/11/2026&to=27/11/2026");
        assertThat(page.getByText("Ngày cuối đứng trước ngày đầu")).isVisible();

        var answer = page.request().get(Portal.url() + "/audit/log.xlsx?kind=session");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            assertThat(book.getFirstSheet().read().get(0).getCellText(0)).isEqualTo("Thời gian");
        }

        answer = page.request().get(Portal.url() + "/audit/log.xlsx?kind=session&from=31/02/2026");
        assertThat(answer.text()).contains("Ngày chưa đúng.");

        page.navigate("/audit/check");
        assertThat(page.getByText("Nhật ký toàn vẹn")).isVisible();
        everyLook(page, "audit-check");
    }

    @Test
    void theAuditorReadsWhoMayDoWhatAndWhatWasSet() {
        var page = signedIn("kiemsoat");
        page.navigate("/audit/list");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ai được làm gì"))
                .click();
        assertThat(page.locator("main tbody tr").first()).isVisible();
        assertThat(page.locator("main a[href*='/organisation/account']")).hasCount(0);
        page.navigate("/audit/list");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Lịch sử cấu hình"))
                .click();
        assertThat(page.locator("#history")).isVisible();
        assertThat(page.locator("#areas")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(
                        page.request().get(Portal.url() + "/settings/look").status())
                .isEqualTo(404);
    }

    @Test
    void administratorsSayHowLongItIsKeptAndReadNothing() {
        var page = signedIn("quantri");
        page.navigate("/audit/rules");
        page.locator("#months").fill("6");
        page.getByText("Lưu", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByText("Số tháng phải là số nguyên từ 12 đến 600.")).isVisible();
        assertThat(page.locator("#months")).hasValue("6");
        everyLook(page, "audit-rules");
        page.locator("#months").fill("24");
        page.getByText("Lưu", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByText("Đã lưu thời hạn lưu trữ.")).isVisible();

        assertThat(page.request().get(Portal.url() + "/audit/list").status()).isEqualTo(404);
        assertThat(page.request().get(Portal.url() + "/audit/log.xlsx").status())
                .isEqualTo(404);
        assertThat(page.request().get(Portal.url() + "/audit/check").status()).isEqualTo(404);
    }
}
