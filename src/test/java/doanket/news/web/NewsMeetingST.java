package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.platform.Uuids;
import doanket.testkit.SampleMeeting;
import org.junit.jupiter.api.Test;

/** An article about a working session leads to what came of it. */
class NewsMeetingST extends BrowserTest {

    @Test
    void whatCameOfTheSessionStandsBesideTheArticleAndOnlyThere() {
        var id = SampleMeeting.mark(Uuids.next()).toString();
        var writer = signedIn("canbo.mttq");
        writer.navigate("/news/edit?fresh=true&id=" + id);
        var edit = NewsEditPage.here(writer);
        edit.title().fill(NewsEditST.unique("Bài từ buổi làm việc"));
        edit.lead().fill("Tóm tắt");
        edit.write("Nội dung").category("Hoạt động của Mặt trận").submit();
        NewsReviewPage.open(signedIn("bientap.mttq"), id).claim().approve().publishNow();

        var reader = signedIn("canbo.hnd");
        reader.navigate("/news/view?id=" + id);
        var slot =
                reader.locator("aside section").filter(new Locator.FilterOptions().setHasText("Từ buổi làm việc này"));
        assertThat(slot.locator("a"))
                .containsText(new String[] {"Kết luận: rà soát hộ nghèo trước ngày 30/11", "Biên bản buổi làm việc"});
        assertThat(slot.locator("a").first()).containsText("3 việc, 1 việc đã xong");
        assertAccessible(reader);
        picture(reader, "news-view-meeting");
        slot.locator("a").first().click();
        assertThat(reader).hasURL(Portal.url() + "/organisation/directory");

        reader.navigate("/news/list");
        reader.locator("main a[href*='/news/view']:not([href*='" + id + "'])")
                .first()
                .click();
        assertThat(reader.locator(".article h1")).isVisible();
        assertThat(reader.getByText("Từ buổi làm việc này")).hasCount(0);
    }
}
