package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import doanket.EndedSession;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The reason for which something is returned or withdrawn outlives the session in which it was typed. */
class NewsReasonST extends BrowserTest {

    private static final String EDITOR = "bientap.mttq";

    @Test
    void aReasonForReturningIsGivenBackAndGivenUpOnceSent() {
        var id = submitted();
        var page = signedIn(EDITOR);
        NewsReviewPage.open(page, id).claim();

        interrupted(page, id, "Lý do trả lại", "Thiếu tên người phát biểu");

        NewsReviewPage.open(page, id);
        assertThat(page.getByLabel("Lý do trả lại")).hasValue("Thiếu tên người phát biểu");
        NewsReviewPage.here(page).press("Trả lại", "Đã trả lại bài cho người viết.");
        assertThat(page.locator(".draft-note")).hasCount(0);
    }

    @Test
    void aReasonForWithdrawingIsGivenBackAndGivenUpOnceSent() {
        var id = submitted();
        var page = signedIn(EDITOR);
        NewsReviewPage.open(page, id).claim().approve().publishNow();

        interrupted(page, id, "Lý do gỡ bài", "Sai số liệu, chờ kiểm tra lại");

        NewsReviewPage.open(page, id);
        assertThat(page.getByLabel("Lý do gỡ bài")).hasValue("Sai số liệu, chờ kiểm tra lại");
        NewsReviewPage.here(page).press("Gỡ bài", "Đã gỡ bài.");
        assertThat(page.locator(".draft-note")).hasCount(0);
    }

    private void interrupted(Page page, String id, String label, String reason) {
        NewsReviewPage.open(page, id);
        page.getByLabel(label).fill(reason.substring(0, 9));
        page.getByLabel(label).blur();
        assertThat(page.getByText("Đã lưu nháp lúc")).isVisible();
        EndedSession.of(EDITOR, signedIn("canbo.hnd"));

        page.getByLabel(label).fill(reason);
        page.getByLabel(label).blur();
        assertThat(page.locator("[data-draft-status]").filter(shown())).containsText("được giữ trên máy này");
        EndedSession.signInAgain(page, "/news/review?id=" + id, EDITOR);

        assertThat(page.getByLabel(label)).hasValue(reason);
    }

    private static com.microsoft.playwright.Locator.FilterOptions shown() {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText("máy này");
    }

    private String submitted() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditST.whole(page, "Lý do " + UUID.randomUUID());
        edit.submit();
        return edit.id();
    }
}
