package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Deciding about an article, reached from the desk. */
class NewsReviewPage {

    private final Page page;

    private NewsReviewPage(Page page) {
        this.page = page;
    }

    static NewsReviewPage open(Page page, String id) {
        page.navigate("/news/review?id=" + id);
        return new NewsReviewPage(page);
    }

    static NewsReviewPage here(Page page) {
        return new NewsReviewPage(page);
    }

    /** As a reviewer gets there: by the title in the queue. */
    static NewsReviewPage fromTheDesk(Page page, String title) {
        page.navigate("/news/desk");
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(title);
        return new NewsReviewPage(page);
    }

    NewsReviewPage claim() {
        return press("Nhận duyệt", "Đồng chí đã nhận duyệt bài này.");
    }

    NewsReviewPage approve() {
        return press("Duyệt bài", "Đã duyệt bài.");
    }

    NewsReviewPage publishNow() {
        return press("Đăng ngay", "Đã đăng bài.");
    }

    NewsReviewPage giveBack(String reason) {
        page.getByLabel("Lý do trả lại").fill(reason);
        return press("Trả lại", "Đã trả lại bài cho người viết.");
    }

    NewsReviewPage withdraw(String reason) {
        page.getByLabel("Lý do gỡ bài").fill(reason);
        return press("Gỡ bài", "Đã gỡ bài.");
    }

    NewsReviewPage press(String button, String done) {
        button(button).click();
        assertThat(page.locator("main [role=status].note")).containsText(done);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator article() {
        return page.locator(".article");
    }
}
