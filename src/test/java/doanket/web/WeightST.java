package doanket.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import doanket.BrowserTest;
import doanket.testkit.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a page costs on a slow mountain link, as Chromium itself counts it. */
class WeightST extends BrowserTest {

    private static final int KILOBYTE = 1000;

    /** Requests and the compressed bytes of their answers, headers included. */
    private record Weight(List<String> requests, long bytes) {

        String told(String what) {
            return "%s: %.1f kB in %d requests".formatted(what, bytes / (double) KILOBYTE, requests.size());
        }
    }

    @Test
    void aFirstVisitIsLightAndLaterOnesLighter() {
        var page = withEmptyCache(signedIn("canbo.mttq"));

        var article = someArticle();

        var first = weigh(page, article);
        System.out.println(first.told("First visit of an article without its pictures"));

        assertThat(first.bytes()).isLessThanOrEqualTo(200 * KILOBYTE);
        assertThat(first.requests()).hasSizeLessThanOrEqualTo(15);
        assertThat(first.requests()).noneMatch(url -> url.contains("jakarta.faces.resource"));
        for (var address : List.of("/news/list", "/", "/search/find?q=nông thôn mới", "/organisation/directory")) {
            var later = weigh(page, address);
            System.out.println(later.told("A later page without its pictures, " + address));
            assertThat(later.bytes()).as(address).isLessThanOrEqualTo(30 * KILOBYTE);
            assertThat(later.requests()).noneMatch(url -> url.contains("jakarta.faces.resource"));
        }
    }

    /** The scripts of forms, and that of the editor, are fetched by the first page that has them, and by no other. */
    @Test
    void formsBringTheirScriptsOnceAndNoLookButOurs() {
        var page = withEmptyCache(signedIn("quantri"));
        var unit = "/organisation/unit-edit?id=" + Rows.text("select id::text from unit where code = 'VS.HND'");
        var writer = withEmptyCache(signedIn("canbo.mttq"));

        assertLaterIsLight(page, unit, weigh(page, unit));
        assertLaterIsLight(writer, "/news/edit", weigh(writer, "/news/edit"));
    }

    private static void assertLaterIsLight(Page page, String address, Weight first) {
        var later = weigh(page, address);
        System.out.println(first.told("First visit of a form, " + address));
        System.out.println(later.told("The same later"));
        assertThat(later.bytes()).as(address).isLessThanOrEqualTo(30 * KILOBYTE);
        assertThat(first.requests()).noneMatch(url -> url.contains("theme.css") || url.contains("primeicons"));
        assertThat(page.locator("link[rel=stylesheet]").all())
                .extracting(link -> link.getAttribute("href"))
                .allMatch(href -> href.startsWith("/assets/") || href.contains("components.css"));
    }

    @Test
    void assetsAreCompressedAndKeptForAYear() {
        var page = visitor();
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        page.navigate("/login");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(answers)
                .filteredOn(answer -> answer.url().contains("/assets/"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(answer -> assertThat(answer.headerValue("cache-control"))
                        .isEqualTo("public, max-age=31536000, immutable"));
        assertThat(answers)
                .filteredOn(answer -> answer.url().matches(".*(/login|portal\\.[0-9a-f]+\\.(css|js))"))
                .hasSize(3)
                .allSatisfy(answer ->
                        assertThat(answer.headerValue("content-encoding")).isEqualTo("gzip"));
    }

    @Test
    void anAddressOfAnEarlierVersionStillAnswersButIsNotKept() {
        var answer = visitor().request().get("/assets/portal.000000000000.css");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("cache-control", "public, no-cache");
        assertThat(visitor().request().get("/assets/../WEB-INF/web.xml").status())
                .isEqualTo(404);
        assertThat(visitor().request().get("/assets/none.000000000000.css").status())
                .isEqualTo(404);
    }

    /** The same person at a machine that has never been here. */
    private Page withEmptyCache(Page page) {
        var elsewhere = visitor();
        elsewhere.context().addCookies(page.context().cookies());
        return elsewhere;
    }

    /** The newest article of the demo. */
    private String someArticle() {
        var list = signedIn("canbo.mttq");
        list.navigate("/news/list");
        return list.locator("main a[href*='/news/view']").first().getAttribute("href");
    }

    private static Weight weigh(Page page, String address) {
        var requests = new ArrayList<String>();
        var bytes = new AtomicLong();
        var devtools = page.context().newCDPSession(page);
        devtools.send("Network.enable");
        // Not by a route of the test driver: that would switch the browser's cache off.
        devtools.send("Network.setBlockedURLs", pictures());
        devtools.on("Network.requestWillBeSent", event -> note(requests, event));
        devtools.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet((long) event.get("encodedDataLength").getAsDouble()));
        assertThat(page.navigate(address).status()).isEqualTo(200);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        devtools.detach();
        return new Weight(requests, bytes.get());
    }

    private static JsonObject pictures() {
        var addresses = new JsonArray();
        addresses.add("*/media/*");
        var blocked = new JsonObject();
        blocked.add("urls", addresses);
        return blocked;
    }

    private static void note(List<String> requests, JsonObject event) {
        requests.add(event.getAsJsonObject("request").get("url").getAsString());
    }
}
