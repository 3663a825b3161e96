package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import doanket.Portal;
import org.junit.jupiter.api.Test;

/** The pages of news as they look, what they weigh in questions to the database, and what they leave behind. */
class NewsPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void readingPagesAskTheDatabaseLittleAndLeaveNoSession() {
        var id = published("Nhẹ nhàng");
        var reader = signedIn("canbo.hnd");

        for (var address : new String[] {"/news/list", "/news/view?id=" + id, "/news/mine"}) {
            var asker = address.endsWith("mine") ? signedIn("canbo.mttq") : reader;
            var told = statementsOfFirstView(asker, address);
            System.out.println(address.replaceFirst("=.*", "") + ": " + told + " statements");
            assertThat(told).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
        reader.navigate("/news/view?id=" + id);
        assertThat(reader.context().cookies()).noneMatch(cookie -> cookie.name.equals("__Host-SID"));
        assertThat(reader.content()).doesNotContain("primefaces");
    }

    @Test
    void listsCanBeNarrowedByAddressesThatCanBeKept() {
        var title = NewsEditST.unique("Lọc theo chuyên mục");
        publishedAs(title);
        var page = signedIn("canbo.hnd");
        page.navigate("/news/list");

        page.locator(".tabs").getByText("Hoạt động của Mặt trận").click();
        assertThat(page.getByText(title)).isVisible();
        page.getByLabel("Đến ngày").fill("1/1/2020");
        page.getByText("Lọc", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByText("Không có tin nào phù hợp")).isVisible();
        assertThat(page.url()).contains("category=").contains("to=1%2F1%2F2020");
        assertThat(page.request()
                        .get(Portal.url() + "/news/list?category=x&from=y&after=z&unit=%27")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void readingLooksRightInEveryLook() {
        var id = published("Đọc trong mọi cách hiển thị");
        var page = signedIn("bientap.mttq");
        page.navigate("/news/view?id=" + id);
        everyLook(page, "news-view");
        page.navigate("/news/list");
        everyLook(page, "news-list");
    }

    @Test
    void writingLooksRightInEveryLook() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditST.whole(page, NewsEditST.unique("Soạn trong mọi cách hiển thị"));
        edit.picture(Pictures.photo("anh.jpg", 3), "Chú thích", "Mô tả", "Nguồn");
        edit.save();
        page.getByLabel("Chọn đơn vị, loại đơn vị, vai trò").check();
        everyLook(page, "news-edit");
        page.navigate("/news/preview?id=" + edit.id());
        everyLook(page, "news-preview");
        page.navigate("/news/mine");
        everyLook(page, "news-mine");
    }

    @Test
    void reviewingLooksRightInEveryLook() {
        var title = NewsEditST.unique("Duyệt trong mọi cách hiển thị");
        var writer = signedIn("canbo.mttq");
        var edit = NewsEditST.whole(writer, title);
        edit.submit();
        var page = signedIn("bientap.mttq");
        page.navigate("/news/desk");
        everyLook(page, "news-desk");
        var review = NewsReviewPage.fromTheDesk(page, title).claim();
        everyLook(page, "news-review");
        review.approve().publishNow();
        everyLook(page, "news-review-published");
    }

    @Test
    void historyShowsTwoVersionsSideBySideAndBringsOneBack() {
        var page = signedIn("canbo.mttq");
        var title = NewsEditST.unique("Lịch sử");
        var edit = NewsEditST.whole(page, title);
        edit.save();
        edit.lead().fill("Tóm tắt khác hẳn");
        edit.save();
        edit.isSaved();
        page.navigate("/news/history?id=" + edit.id());

        page.getByText("Xem thay đổi").first().click();
        assertThat(page.locator("ins").first()).isVisible();
        everyLook(page, "news-history");
        page.getByText("Khôi phục", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();

        assertThat(page.getByText("Đã khôi phục thành phiên bản mới nhất.")).isVisible();
        assertThat(edit.lead()).not().hasValue("Tóm tắt khác hẳn");
    }

    @Test
    void aWithdrawnArticleIsGoneForItsReaders() {
        var id = published("Gỡ bài");
        var address = Portal.url() + "/news/view?id=" + id;
        var reader = signedIn("canbo.hnd");
        assertThat(reader.request().get(address).status()).isEqualTo(200);

        NewsReviewPage.open(signedIn("bientap.mttq"), id).withdraw("Sai số liệu");

        assertThat(reader.request().get(address).status()).isEqualTo(404);
    }

    private String published(String title) {
        return publishedAs(NewsEditST.unique(title));
    }

    private String publishedAs(String title) {
        var edit = NewsEditST.whole(signedIn("canbo.mttq"), title);
        edit.picture(Pictures.photo("anh.jpg", 5), "Chú thích ảnh", "Mô tả ảnh", "Trọng Nghĩa");
        edit.submit();
        NewsReviewPage.fromTheDesk(signedIn("bientap.mttq"), title)
                .claim()
                .approve()
                .publishNow();
        return edit.id();
    }
}
