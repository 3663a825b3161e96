package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.rometools.rome.io.FeedException;
import doanket.BrowserTest;
import doanket.Http;
import doanket.Portal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Feeds from making a token to revoking it, fetched by a program that never signed in. */
class NewsFeedST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void aProgramReadsNewsWithTheTokenUntilItIsRevoked() throws FeedException {
        var page = signedIn("canbo.hnd");
        var label = "Máy " + UUID.randomUUID();
        made(page, label);
        everyLook(page, "news-feeds-made");
        var address = path(page.locator("#feed-all").textContent());
        var byCategory = path(page.locator(".addresses code").nth(1).textContent());

        var answer = Http.visitor().get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, max-age=300");
        assertThat(answer.headers().map()).doesNotContainKey("Set-Cookie");
        var feed = NewsAtomTest.read(answer.body());
        assertThat(feed.getEntries()).isNotEmpty().hasSizeLessThanOrEqualTo(50);
        assertThat(feed.getEntries().get(0).getAlternateLinks().get(0).getHref())
                .startsWith(Portal.url() + "/news/view?id=");
        assertThat(answer.body()).doesNotContain(address.replaceFirst(".*token=", ""));
        assertThat(NewsAtomTest.read(Http.visitor().get(byCategory).body()).getTitle())
                .startsWith("Đoàn Kết - ");
        isAskedAgain(address, answer);
        opensNothingElse(address.replaceFirst(".*token=", ""));

        page.navigate("/news/feeds");
        assertThat(page.locator("#feed-all")).hasCount(0);
        everyLook(page, "news-feeds");
        revoke(page, label);
        assertThat(page.getByText("Đã thu hồi nguồn tin.")).isVisible();
        sameAsUnknown(address);
    }

    private static void isAskedAgain(String address, HttpResponse<String> answer) {
        var mark = answer.headers().firstValue("ETag").orElseThrow();
        var changed = answer.headers().firstValue("Last-Modified").orElseThrow();

        var known = Http.visitor().get(address, "If-None-Match", mark);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(known.headers().firstValue("ETag")).contains(mark);
        assertThat(Http.visitor().get(address, "If-Modified-Since", changed).statusCode())
                .isEqualTo(304);
        assertThat(Http.visitor()
                        .get(address, "If-None-Match", "\"x\"", "If-Modified-Since", changed)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Http.visitor().get(address, "If-Modified-Since", "yesterday").statusCode())
                .isEqualTo(200);
        var head = Http.visitor().send("HEAD", address, BodyPublishers.noBody());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    /** The token is no key to pages, files or anything that is changed. */
    private static void opensNothingElse(String token) {
        for (var path : new String[] {"/news/list", "/session", "/media/" + UUID.randomUUID(), "/news/feeds"}) {
            assertThat(Http.visitor().get(path + "?token=" + token).statusCode())
                    .as(path)
                    .isEqualTo(302);
        }
        for (var path : new String[] {"/feed/", "/feed/x", "/feed/news/", "/feed/NEWS", "/feed/news.xhtml"}) {
            assertThat(Http.visitor().get(path + "?token=" + token).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        for (var path : new String[] {"/feed/..%2Fnews/list", "/feed/%2e%2e/news/list", "/feed/news;x/../list"}) {
            assertThat(Http.visitor().get(path + "?token=" + token).statusCode())
                    .as(path)
                    .isIn(302, 400, 404);
        }
        assertThat(Http.visitor()
                        .post("/feed/news?token=" + token, Http.FORM, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Http.visitor().get("/feed/news?category=x&token=" + token).statusCode())
                .isEqualTo(404);
        assertThat(Http.visitor()
                        .get("/feed/news?unit=" + UUID.randomUUID() + "&token=" + token)
                        .statusCode())
                .isEqualTo(404);
    }

    /** Also for somebody who is signed in. */
    private static void sameAsUnknown(String address) {
        var revoked = Http.visitor().get(address);
        assertThat(revoked.statusCode()).isEqualTo(404);
        for (var other : new String[] {"/feed/news", "/feed/news?token=", "/feed/news?token=" + "x".repeat(5000)}) {
            var answer = Http.signedIn("canbo.hnd").get(other);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(revoked.body()).isEqualTo("Không tìm thấy.");
        }
        assertThat(Http.visitor()
                        .send("GET", address, BodyPublishers.noBody(), "Accept-Language", "en")
                        .body())
                .isEqualTo("Not found.");
    }

    @Test
    void whatWasTypedStaysWhereTheLabelIsMissing() {
        var page = signedIn("canbo.mttq");
        page.navigate("/news/feeds");

        button(page, "Tạo nguồn tin").click();

        assertThat(page.getByText("Vui lòng ghi nơi dùng nguồn tin")).isVisible();
        assertThat(page.locator("#feed-all")).hasCount(0);
    }

    @Test
    void thePageAndTheFeedNeedFewStatements() {
        var page = signedIn("bientap.mttq");
        var label = "Máy " + UUID.randomUUID();
        made(page, label);
        var address = path(page.locator("#feed-all").textContent());

        assertThat(statementsOfFirstView(page, "/news/feeds")).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statementsOf(() -> Http.visitor().get(address))).isLessThanOrEqualTo(MOST_STATEMENTS);
        revoke(page, label);
    }

    private static void made(Page page, String label) {
        page.navigate("/");
        page.locator("details[data-menu] summary").last().click();
        page.getByText("Nguồn tin của tôi (Atom)").click();
        page.waitForURL("**/news/feeds");
        page.getByLabel("Nơi dùng").fill(label);
        button(page, "Tạo nguồn tin").click();
        assertThat(page.locator("#feed-all")).isVisible();
    }

    private static void revoke(Page page, String label) {
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(label))
                .getByRole(AriaRole.BUTTON)
                .click();
        page.locator("dialog button.primary").click();
    }

    private static String path(String address) {
        assertThat(address).startsWith(Portal.url() + "/feed/news?");
        return address.substring(Portal.url().length());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
