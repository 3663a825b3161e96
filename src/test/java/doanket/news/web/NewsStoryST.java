package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import org.junit.jupiter.api.Test;

/** What the portal is for: a real article is written, reviewed and published by three people, found and read by a fourth. */
class NewsStoryST extends BrowserTest {

    private final SeedArticle seed = SeedArticle.read();

    @Test
    void aRealArticleIsWrittenReviewedPublishedFoundAndRead() {
        var id = written(signedIn("canbo.mttq"));
        reviewed(signedIn("bientap.mttq"), id);
        published(signedIn("lanhdao.mttq"));
        foundAndRead(signedIn("canbo.hnd"), id);
    }

    private String written(Page writer) {
        var edit = NewsEditPage.withTitle(writer, seed.title());
        edit.lead().fill(seed.lead());
        int number = 0;
        for (var part : seed.parts()) {
            if (seed.captions().contains(part.text())) {
                number++;
                edit.picture(
                        Pictures.photo("anh-" + number + ".jpg", number),
                        part.text(),
                        "Ảnh: " + part.text(),
                        seed.byline());
            } else {
                edit.paragraph(part.text());
            }
        }
        edit.byline(seed.byline()).category("Hoạt động của lãnh đạo").topic("Nông thôn mới");
        edit.save();
        edit.isSaved();
        picture(writer, "news-edit-real");
        edit.submit();
        return edit.id();
    }

    private void reviewed(Page editor, String id) {
        var review = NewsReviewPage.fromTheDesk(editor, seed.title());
        assertThat(review.article().locator("figure")).hasCount(seed.captions().size());
        review.claim().approve();
        picture(editor, "news-review-real");
    }

    private void published(Page leader) {
        NewsReviewPage.fromTheDesk(leader, seed.title()).publishNow();
    }

    private void foundAndRead(Page reader, String id) {
        reader.navigate("/");
        reader.keyboard().press("/");
        reader.keyboard().type("nong thon moi");
        reader.keyboard().press("Enter");
        reader.waitForURL("**/search/find**");
        reader.locator("main a[href='/news/view?id=" + id + "']").first().click();

        assertThat(reader.locator("h1")).hasText(seed.title());
        assertThat(reader.locator(".sapo")).hasText(seed.lead());
        assertThat(reader.locator(".byline")).containsText(seed.byline());
        for (var paragraph : seed.paragraphs()) {
            assertThat(reader.locator(".article").getByText(paragraph).first()).isVisible();
        }
        assertThat(reader.locator("figcaption")).hasCount(seed.captions().size());
        reader.locator("figure img").all().forEach(NewsStoryST::seen);
        picture(reader, "news-view-real");
    }

    /** It has come, with room kept for it, and says what it shows. */
    private static void seen(Locator image) {
        image.scrollIntoViewIfNeeded();
        assertThat(image).hasJSProperty("complete", true);
        assertThat((int) image.evaluate("image => image.naturalWidth")).isPositive();
        assertThat(image).hasAttribute("alt", java.util.regex.Pattern.compile("Ảnh: .+"));
        assertThat(image).hasAttribute("width", java.util.regex.Pattern.compile("\\d+"));
        assertThat(image).hasAttribute("srcset", java.util.regex.Pattern.compile(".*/480 480w.*"));
    }
}
