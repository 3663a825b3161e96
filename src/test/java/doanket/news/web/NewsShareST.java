package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A writer hands out the address of a preview, a colleague of another organisation opens it, and it is taken back. */
class NewsShareST extends BrowserTest {

    @Test
    void aColleagueElsewhereSeesWhatIsNotPublishedAsLongAsItIsShared() {
        var title = "Xem trước " + UUID.randomUUID();
        var writer = signedIn("canbo.mttq");
        var edit = NewsEditPage.withTitle(writer, title);
        edit.lead().fill("Tóm tắt");
        edit.write("Nội dung");
        edit.category("Thông báo");
        edit.submit();
        writer.navigate("/news/preview?id=" + edit.id());
        press(writer, "Tạo liên kết xem trước");
        var address = writer.locator("#address").inputValue();
        everyLook(writer, "news-preview-shared");

        var colleague = signedIn("canbo.hnd");
        colleague.navigate(address);
        assertThat(colleague.locator("h1")).hasText(title);
        everyLook(colleague, "news-shared");
        assertThat(colleague.navigate("/news/preview?id=" + edit.id()).status()).isEqualTo(404);

        press(writer, "Thôi chia sẻ");
        assertThat(colleague.navigate(address).status()).isEqualTo(404);
        assertThat(visitor().navigate(address).url()).contains("/login");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        page.waitForURL("**/news/preview?id=**");
    }
}
