package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.platform.VietnamTime;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An editor and a reader side by side: asked, seen, confirmed, counted. */
class MustReadST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void anEditorAsksAReaderConfirmsAndTheEditorSeesWhoIsLeft() {
        var id = published();
        var editor = signedIn("bientap.mttq");
        editor.navigate("/news/receipts?id=" + id);
        assertThat(editor.getByText("Bài này không yêu cầu xác nhận đã đọc")).isVisible();
        editor.getByText("Yêu cầu người đọc xác nhận").click();
        editor.getByLabel("Xác nhận chậm nhất ngày").fill(VietnamTime.DATE.format(VietnamTime.day(Instant.now())));
        button(editor, "Yêu cầu xác nhận").click();
        assertThat(editor.getByText("Đã yêu cầu người đọc xác nhận.")).isVisible();

        var reader = signedIn("canbo.hnd");
        reader.navigate("/");
        assertThat(reader.locator("main h2").filter(new Locator.FilterOptions().setHasText("Cần xác nhận đã đọc")))
                .isVisible();
        reader.navigate("/news/view?id=" + id);
        everyLook(reader, "news-view-must-read");
        button(reader, "Tôi đã đọc").click();
        assertThat(reader.getByText("Đồng chí đã xác nhận đọc bài này lúc")).isVisible();

        editor.navigate("/news/receipts?id=" + id + "&who=all");
        assertThat(editor.locator("#readers")).containsText("1 /");
        everyLook(editor, "news-receipts");
        editor.locator("aside a")
                .filter(new Locator.FilterOptions().setHasText("Hội Nông dân tỉnh Vân Sơn"))
                .click();
        assertThat(editor.locator("tr").filter(new Locator.FilterOptions().setHasText("Tòng Văn Xôm")))
                .containsText("Đã đọc");
        assertTheWorkbookIsForTheEditorOnly(editor, "/news/receipts.xlsx?id=" + id);
        button(editor, "Nhắc người chưa đọc").click();
        assertThat(editor.getByText("Đã nhắc những người chưa xác nhận.")).isVisible();
        assertThat(button(editor, "Nhắc người chưa đọc")).hasCount(0);
    }

    private void assertTheWorkbookIsForTheEditorOnly(Page editor, String address) {
        assertThat(editor.request().get(Portal.url() + address).headers().get("content-type"))
                .contains("spreadsheetml");
        var stranger = signedIn("canbo.hlhpn").request().get(Portal.url() + address);
        assertThat(stranger.status()).isEqualTo(404);
    }

    @Test
    void aDayThatIsNoneKeepsWhatWasTyped() {
        var editor = signedIn("bientap.mttq");
        editor.navigate("/news/review?id=" + published());

        editor.getByLabel("Xác nhận chậm nhất ngày").fill("31/2/2027");
        button(editor, "Yêu cầu xác nhận").click();

        assertThat(editor.getByText("Vui lòng nhập ngày, ví dụ 05/3/2026.").first())
                .isVisible();
        assertThat(editor.getByLabel("Xác nhận chậm nhất ngày")).hasValue("31/2/2027");
    }

    @Test
    void thePagesNeedFewStatements() {
        var id = published();
        var editor = signedIn("bientap.mttq");

        assertThat(statementsOfFirstView(editor, "/news/receipts?id=" + id)).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statementsOfFirstView(editor, "/news/view?id=" + id)).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    /** A published article for everybody. */
    private String published() {
        var writer = signedIn("canbo.mttq");
        var title = "Phải đọc " + UUID.randomUUID();
        var edit = NewsEditPage.withTitle(writer, title);
        edit.lead().fill("Tóm tắt");
        edit.write("Nội dung");
        edit.category("Thông báo");
        edit.submit();
        var id = edit.id();
        var editor = signedIn("bientap.mttq");
        NewsReviewPage.open(editor, id).claim().approve().publishNow();
        return id;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
