package doanket.home.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeIndexST extends BrowserTest {

    private static final int BUDGET = 12;

    @Test
    void greetsTheReaderOnTheDayInTheWordsOfTheOffice() {
        var page = signedIn("lanhdao.mttq");

        assertThat(page.locator("h1")).containsText("Chào đồng chí");
        assertThat(page.locator(".head .muted"))
                .containsText(java.util.regex.Pattern.compile(
                        "(Thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ Nhật), ngày \\d\\d/\\d\\d/\\d{4} · "));
    }

    @Test
    void hidesNoReportThatIsSummedUpLate() {
        var page = signedIn("canbo.mttq");

        assertThat(page.locator("main")).containsText("Kỳ báo cáo cần tổng hợp");
        assertThat(page.locator("main")).containsText("Báo cáo tháng về các cuộc vận động, phong trào thi đua");
    }

    @Test
    void showsAuditorsWhatWasDoneInTheLastDays() {
        var page = signedIn("kiemsoat");
        var watched = page.locator("section")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Nhật ký trong bảy ngày qua"))
                .first();

        assertThat(watched.locator("a").getByText("Đăng nhập không thành công")).isVisible();
        watched.locator("a").getByText("Giao vai trò").click();

        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/audit/list\\?from=.*"));
        assertThat(page.locator("main input[name=q]")).hasValue("Giao vai trò");
    }

    @Test
    void offersWritingToThoseOnlyWhoMayWrite() {
        assertThat(write(signedIn("canbo.mttq"))).isVisible();
        assertThat(write(signedIn("kiemsoat"))).isHidden();
    }

    @Test
    void tilesAreMovedWithinTheirColumnAndBack() {
        var page = signedIn("canbo.xa09");
        assertThat(statementsOfFirstView(page, "/home/order")).isLessThanOrEqualTo(BUDGET);
        page.navigate("/home/order");
        everyLook(page, "home-order");
        var rows = page.locator("section[aria-labelledby=wide] li b");
        var before = rows.allTextContents();
        assertThat(before).hasSizeGreaterThan(1);

        page.locator("section[aria-labelledby=wide] button[name=down]").first().click();
        assertThat(page.locator(".note.good")).hasText("Đã đổi thứ tự.");
        assertThat(rows.first()).hasText(before.get(1));
        page.navigate("/");
        assertThat(page.locator("main .grid section.card h2").first()).hasText(before.get(1));

        page.navigate("/home/order");
        page.locator("button[name=reset]").click();
        assertThat(page.locator(".note.good")).hasText("Đã trở về thứ tự ban đầu.");
        assertThat(rows).hasText(before.toArray(String[]::new));
    }

    private static com.microsoft.playwright.Locator write(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Viết tin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bientap.mttq", "lanhdao.mttq", "canbo.xa03", "quantri.donvi"})
    void needsFewStatements(String username) {
        var page = signedIn(username);

        var statements = statementsOfFirstView(page, "/");

        assertThat(statements).isLessThanOrEqualTo(BUDGET);
    }
}
