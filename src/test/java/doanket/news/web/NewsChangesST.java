package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import doanket.platform.VietnamTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article that was published, confirmed by a reader and changed since: what the pages about its versions show and ask. */
class NewsChangesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void aReaderSeesWhatHasChangedSinceItWasConfirmed() {
        var writer = signedIn("canbo.mttq");
        var edit = NewsEditST.whole(writer, NewsEditST.unique("Thay đổi sau khi xác nhận"));
        edit.paragraph(". Đoạn này giữ nguyên.").write("Hạn nộp báo cáo là ngày 20/11.");
        edit.submit();
        var id = edit.id();
        var editor = signedIn("bientap.mttq");
        NewsReviewPage.open(editor, id).claim().approve().publishNow();
        editor.getByLabel("Xác nhận chậm nhất ngày").fill(VietnamTime.DATE.format(VietnamTime.day(Instant.now())));
        NewsReviewPage.here(editor).press("Yêu cầu xác nhận", "Đã yêu cầu người đọc xác nhận.");
        var reader = signedIn("canbo.hnd");
        confirm(reader, id);
        changeAndPublish(writer, editor, id);

        reader.navigate("/news/view?id=" + id);
        reader.getByText("Xem phần thay đổi").click();

        assertThat(reader.locator("h1")).hasText("Phần thay đổi của bài");
        assertThat(reader.locator("del").first()).isVisible();
        assertThat(reader.locator("ins").filter(new Locator.FilterOptions().setHasText("25")))
                .not()
                .hasCount(0);
        assertThat(reader.getByText("Bản đồng chí đã xác nhận").first()).isVisible();
        everyLook(reader, "news-changes");
        assertFew(reader, List.of("/news/changes?id=" + id));
        assertFew(
                writer,
                List.of(
                        "/news/history?id=" + id,
                        "/news/history?from=1&to=2&id=" + id,
                        "/news/preview?id=" + id,
                        "/news/edit?id=" + id));
        confirm(reader, id);
    }

    private static void confirm(Page reader, String id) {
        reader.navigate("/news/view?id=" + id);
        reader.getByText("Tôi đã đọc").click();
        assertThat(reader.getByText("Đồng chí đã xác nhận đọc bài này lúc")).isVisible();
    }

    private static void changeAndPublish(Page writer, Page editor, String id) {
        writer.navigate("/news/edit?id=" + id);
        writer.getByText("Sửa bài đã đăng").click();
        var edit = NewsEditPage.here(writer);
        edit.lead().fill("Tóm tắt đã sửa: hạn nộp báo cáo lùi đến ngày 25/11");
        edit.write(" Gia hạn đến ngày 25/11.").submit();
        NewsReviewPage.open(editor, id).claim().approve().publishNow();
    }

    private static void assertFew(Page page, List<String> addresses) {
        for (var address : addresses) {
            var told = statementsOfFirstView(page, address);
            System.out.println(address.replaceFirst("id=.*", "") + ": " + told + " statements");
            assertThat(told).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }
}
