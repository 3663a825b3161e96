package doanket.draft.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import doanket.BrowserTest;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page that opens while drafts cannot be asked for: what is kept is offered as soon as the server answers again. */
class DraftLateST extends BrowserTest {

    private static final Pattern DRAFTS = Pattern.compile("https?://[^/]*/draft[?]key=.*");
    private static final int UNAVAILABLE = 503;
    private static final int ROUND = 10_000;
    private static final String KEPT = "Mưa lớn, bản Nà Lót cần 20 bao xi măng";

    private final String key = "trial-" + UUID.randomUUID();

    @Test
    void isOfferedOnceTheServerAnswersAgain() {
        offeredAfter(route -> route.fulfill(new FulfillOptions().setStatus(UNAVAILABLE)));
    }

    @Test
    void isOfferedOnceTheNetworkIsBack() {
        offeredAfter(Route::abort);
    }

    @Test
    void whatIsTypedMeanwhileIsNotOverwritten() {
        var page = signedIn("canbo.mttq");
        var form = kept(page);
        failing(page, 1, Route::abort);
        form.open().typeWithoutLeavingTheField("Câu mới");

        page.clock().runFor(ROUND);

        assertThat(form.note()).containsText("ở thẻ hoặc máy khác");
        assertThat(form.text()).hasValue("Câu mới");
        form.note().getByText("Lấy bản kia").click();
        assertThat(form.text()).hasValue(KEPT);
    }

    private void offeredAfter(Consumer<Route> failure) {
        var page = signedIn("canbo.mttq");
        var form = kept(page);
        failing(page, 2, failure);
        form.open();
        assertThat(form.note()).hasCount(0);

        page.clock().runFor(ROUND);
        assertThat(form.note()).hasCount(0);
        page.clock().runFor(ROUND);

        assertThat(form.note()).containsText("Đã đưa lại nội dung soạn dở");
        assertThat(form.text()).hasValue(KEPT);
        assertThat(form.status()).hasText("");
    }

    private DraftPage kept(Page page) {
        page.clock().install();
        return new DraftPage(page, key).open().type(KEPT).waitUntilSaved();
    }

    private static void failing(Page page, int times, Consumer<Route> failure) {
        var asked = new AtomicInteger();
        page.route(DRAFTS, route -> {
            if (asked.incrementAndGet() <= times) {
                failure.accept(route);
            } else {
                route.resume();
            }
        });
    }
}
