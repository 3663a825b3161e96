package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.Http;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Opening an article to comments, saying something, deciding about it, taking it away. */
class NewsCommentsST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void aReaderSpeaksAReviewerLooksFirstAndRemovesLater() {
        var id = published("Có ý kiến");
        var editor = signedIn("bientap.mttq");
        open(editor, id, "Duyệt trước khi hiện");
        everyLook(editor, "news-review-comments");

        var words = "Nhất trí với bài viết. " + UUID.randomUUID();
        var reader = signedIn("canbo.hnd");
        reader.navigate("/news/view?id=" + id);
        reader.getByLabel("Ý kiến của đồng chí").fill(words);
        button(reader, "Gửi ý kiến").click();
        assertThat(reader.getByText("Đã gửi ý kiến. Ý kiến sẽ hiện sau khi được duyệt."))
                .isVisible();
        assertThat(reader.locator(".comments li")).containsText("Chờ duyệt");
        assertThat(reader.getByLabel("Ý kiến của đồng chí")).hasValue("");

        editor.navigate("/news/desk");
        editor.getByText("Ý kiến chờ duyệt").click();
        var waiting = editor.locator("li").filter(new Locator.FilterOptions().setHasText(words));
        assertThat(waiting).containsText("Tòng Văn Xôm");
        everyLook(editor, "news-comments");
        waiting.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Duyệt ý kiến"))
                .click();
        assertThat(editor.getByText("Đã duyệt ý kiến.")).isVisible();

        var another = signedIn("canbo.mttq");
        another.navigate("/news/view?id=" + id);
        assertThat(another.getByText(words)).isVisible();
        assertThat(another.locator(".comments form")).hasCount(0);

        editor.navigate("/news/view?id=" + id);
        everyLook(editor, "news-view-comments");
        editor.getByText("Gỡ ý kiến").first().click();
        editor.getByLabel("Lý do gỡ").fill("Có thông tin cá nhân");
        button(editor, "Gỡ ý kiến").click();
        assertThat(editor.getByText("Đã gỡ ý kiến.")).isVisible();
        another.reload();
        assertThat(another.getByText(words)).hasCount(0);
        assertThat(another.locator(".comments li")).containsText("Ý kiến đã được gỡ ngày");
    }

    @Test
    void whatWasTypedStaysWhereItIsRefusedAndOnesOwnCanBeWithdrawn() {
        var id = published("Giữ lời đã gõ");
        open(signedIn("bientap.mttq"), id, "Hiện ngay");
        var reader = signedIn("canbo.hnd");
        reader.navigate("/news/view?id=" + id);
        var text = reader.getByLabel("Ý kiến của đồng chí");

        text.fill("ý ".repeat(1500));
        button(reader, "Gửi ý kiến").click();
        assertThat(reader.getByRole(AriaRole.ALERT)).containsText("không quá 2.000 ký tự");
        assertThat(text).hasValue("ý ".repeat(1500));
        text.fill("<b onclick=alert(1)>Ngắn gọn</b> &amp; rõ");
        button(reader, "Gửi ý kiến").click();
        assertThat(reader.getByText("Đã đăng ý kiến.")).isVisible();
        assertThat(reader.locator(".said")).hasText("<b onclick=alert(1)>Ngắn gọn</b> &amp; rõ");

        button(reader, "Rút lại").click();
        reader.locator("dialog button.primary").click();
        assertThat(reader.getByText("Đã rút lại ý kiến.")).isVisible();
        assertThat(reader.locator(".comments li")).containsText("Người viết đã rút lại ý kiến này");
    }

    @Test
    void whatWasNotYetSentIsThereWhenTheReaderComesBackAndGoneOnceItIsSent() {
        var id = published("Chưa kịp gửi");
        open(signedIn("bientap.mttq"), id, "Hiện ngay");
        var reader = signedIn("canbo.hnd");
        reader.navigate("/news/view?id=" + id);
        var text = reader.getByLabel("Ý kiến của đồng chí");
        text.fill("Đang viết dở");
        text.blur();
        assertThat(reader.locator(".discussion [data-draft-status]")).not().isEmpty();

        reader.navigate("/news/view?id=" + id);
        assertThat(text).hasValue("Đang viết dở");

        button(reader, "Gửi ý kiến").click();
        assertThat(reader.locator(".said")).hasText("Đang viết dở");
        reader.navigate("/news/view?id=" + id);
        assertThat(reader.locator(".said")).hasText("Đang viết dở");
        assertThat(text).hasValue("");
    }

    @Test
    void whatNoHonestFormSendsIsRefusedInWords() {
        var id = published("Gửi bậy");
        var reader = Http.signedIn("canbo.hnd");
        var fresh = UUID.randomUUID().toString();

        assertThat(post(reader, "/news/comment", Map.of("id", id, "comment", fresh, "text", "Chưa mở")))
                .isEqualTo(200);
        open(signedIn("bientap.mttq"), id, "Hiện ngay");
        assertThat(post(reader, "/news/comment", Map.of("id", id, "comment", fresh, "text", "x".repeat(1_000_000))))
                .isEqualTo(200);
        for (var fields : List.of(
                Map.of("id", id, "text", "Không có số"),
                Map.of("id", UUID.randomUUID().toString(), "comment", fresh, "text", "Bài không có"),
                Map.of("id", "x", "comment", fresh, "text", "Bài không có"),
                Map.of("id", id, "comment", fresh, "withdraw", "1"))) {
            assertThat(post(reader, "/news/comment", fields)).isEqualTo(404);
        }
        assertThat(post(reader, "/news/comment-mode", Map.of("id", id, "mode", "AT_ONCE")))
                .isEqualTo(404);
        assertThat(post(reader, "/news/comment-review", Map.of("comment", fresh, "act", "approve")))
                .isEqualTo(404);
        assertThat(post(Http.signedIn("bientap.mttq"), "/news/comment-mode", Map.of("id", id, "mode", "x")))
                .isEqualTo(404);
        assertThat(reader.get("/news/comments").statusCode()).isEqualTo(404);
        var expired = Http.visitor()
                .post("/news/comment", Http.FORM, Http.form(Map.of("id", id, "comment", fresh, "text", "Hết phiên")));
        assertThat(expired.headers().firstValue("Location").orElseThrow()).startsWith("/login");
        assertThat(reader.get("/news/view?id=" + id + "&before=x&done=y").statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePagesNeedFewStatements() {
        var id = published("Ít câu hỏi");
        var editor = signedIn("bientap.mttq");
        open(editor, id, "Hiện ngay");
        post(
                Http.signedIn("canbo.hnd"),
                "/news/comment",
                Map.of("id", id, "comment", UUID.randomUUID().toString(), "text", "Một ý kiến"));

        for (var address : new String[] {"/news/view?id=" + id, "/news/comments", "/news/review?id=" + id}) {
            assertThat(statementsOfFirstView(editor, address)).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private static int post(Http who, String path, Map<String, String> fields) {
        return who.post(path, Http.FORM, Http.form(fields)).statusCode();
    }

    private static void open(Page editor, String id, String how) {
        editor.navigate("/news/review?id=" + id);
        editor.getByLabel(how).check();
        editor.locator("form[action='/news/comment-mode'] button").click();
        assertThat(editor.getByText("Đã lưu chế độ nhận ý kiến.")).isVisible();
        assertThat(editor.getByLabel(how)).isChecked();
    }

    private String published(String words) {
        var title = NewsEditST.unique(words);
        var edit = NewsEditST.whole(signedIn("canbo.mttq"), title);
        edit.submit();
        NewsReviewPage.open(signedIn("bientap.mttq"), edit.id())
                .claim()
                .approve()
                .publishNow();
        return edit.id();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
