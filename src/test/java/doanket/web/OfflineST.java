package doanket.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import doanket.BrowserTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mountain line that drops: what is open stays, what is written is kept, nothing confidential lies in the browser. */
class OfflineST extends BrowserTest {

    private static final String BANNER = "Mất kết nối mạng. Trang này vẫn đọc được";

    private Page reader() {
        var page = recognised(visitor(1366, 768, ServiceWorkerPolicy.ALLOW), "canbo.mttq");
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        return page;
    }

    @Test
    void thePageStaysWithABannerAndLinksDoNotLeadIntoTheVoid() {
        var page = reader();
        page.navigate("/news/list");
        page.context().setOffline(true);
        assertThat(page.getByText(BANNER)).isVisible();
        picture(page, "offline-banner");

        page.locator("nav.side a[href='/search/find']").click();
        assertThat(page.locator("h1")).hasText("Tin tức");

        page.context().setOffline(false);
        assertThat(page.getByText("Đã có mạng trở lại.")).isVisible();
        page.locator("nav.side a[href='/search/find']").click();
        page.waitForURL("**/search/find");
    }

    @Test
    void aPageThatCannotBeHadSaysSoPlainlyAndComesOnceTheLineIsBack() {
        var page = reader();
        page.context().setOffline(true);
        page.navigate("/news/list");
        assertThat(page.locator("h1")).hasText("Mất kết nối mạng");
        assertThat(page.url()).endsWith("/news/list");
        picture(page, "offline-page");

        page.context().setOffline(false);
        page.locator("a.primary").click();
        assertThat(page.locator("h1")).hasText("Tin tức");
    }

    @Test
    void whatIsWrittenMeanwhileIsKeptHereAndSentOnceTheLineIsBack() {
        var page = reader();
        page.navigate("/news/edit");
        var title = page.getByLabel("Tiêu đề").first();
        title.fill("Viết lúc có mạng");
        title.blur();
        // The article's own saving ends its draft, whose line is empty from then on.
        assertThat(page.locator("[id='edit:state']")).containsText("Đã lưu");

        page.context().setOffline(true);
        title.fill("Viết lúc mất mạng");
        title.blur();
        page.waitForFunction("() => Object.keys(localStorage).some((name) => name.startsWith('doanket.draft.'))");

        page.context().setOffline(false);
        page.waitForFunction("() => !Object.keys(localStorage).some((name) => name.startsWith('doanket.draft.'))");
        assertThat(title).hasValue("Viết lúc mất mạng");
    }

    @Test
    void theBrowserKeepsNothingThatAnybodyHasRead() {
        var page = reader();
        page.navigate("/news/list");
        page.locator("main h3 a, main h2 a").first().click();
        page.navigate("/");

        var kept = page.evaluate("""
                async () => {
                  const kept = [];
                  for (const name of await caches.keys()) {
                    for (const request of await (await caches.open(name)).keys()) {
                      kept.push(new URL(request.url).pathname);
                    }
                  }
                  return kept.sort();
                }""");

        assertThat((List<?>) kept).hasToString("[/assets/trouble.css, /offline]");
    }
}
