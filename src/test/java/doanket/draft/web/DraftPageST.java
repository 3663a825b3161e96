package doanket.draft.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.testkit.Acting;
import doanket.testkit.Statements;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftPageST extends BrowserTest {

    private static final String WRITER = "canbo.mttq";

    private final String key = "trial-" + UUID.randomUUID();

    @Test
    void whatWasTypedIsThereWhenThePageIsOpenedAgain() {
        var page = signedIn(WRITER);
        var form = new DraftPage(page, key).open();
        page.check("input[value=b]");
        page.selectOption("#kind", "two");
        page.fill("#secret", "mật khẩu");
        form.type("Nông thôn mới\nkhông dừng ở một con đường").waitUntilSaved();

        form.open();

        assertThat(form.note()).containsText("Đã đưa lại nội dung soạn dở");
        assertThat(form.text()).hasValue("Nông thôn mới\nkhông dừng ở một con đường");
        assertThat(page.locator("#kind")).hasValue("two");
        assertThat(page.locator("input[value=b]")).isChecked();
        assertThat(page.locator("input[value=a]")).not().isChecked();
        assertThat(page.locator("#secret")).hasValue("");
        assertThat(form.stored().toString()).doesNotContain("mật khẩu").doesNotContain("\"key\"");
        picture(page, "draft-restored");
        form.press("Bỏ bản nháp này");
        assertThat(form.text()).hasValue("");
        assertThat(page.locator("#kind")).hasValue("one");
        form.open();
        assertThat(form.note()).hasCount(0);
    }

    @Test
    void aSessionThatEndsWhileSomebodyTypesGivesTheTextBackAfterSignIn() throws SQLException {
        var page = signedIn(WRITER);
        var form = new DraftPage(page, key).open().type("Trước khi hết hạn").waitUntilSaved();
        endSessions();

        form.type("Trước khi hết hạn, và sau đó");

        assertThat(form.status()).containsText("được giữ trên máy này");
        assertThat(page.locator("#notices")).containsText("đăng nhập");
        picture(page, "draft-session-ended");
        form.open();
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        page.fill("input[name=username]", WRITER);
        page.fill("input[name=password]", Acting.PASSWORD);
        page.click("button.primary");
        assertThat(form.text()).hasValue("Trước khi hết hạn, và sau đó");
        form.text().focus();
        form.text().blur();
        form.waitUntilSaved();
        assertThat(form.storedText()).isEqualTo("Trước khi hết hạn, và sau đó");
        assertThat(form.onThisComputer()).isZero();
    }

    @Test
    void withoutNetworkTheTextStaysHereAndGoesOutWhenItIsBack() {
        var page = signedIn(WRITER);
        var form = new DraftPage(page, key).open().type("Có mạng").waitUntilSaved();
        page.context().setOffline(true);

        form.type("Mất mạng giữa chừng");

        assertThat(form.status()).containsText("Chưa kết nối được máy chủ");
        assertThat(form.onThisComputer()).isEqualTo(1);
        page.context().setOffline(false);
        form.waitUntilSaved();
        assertThat(form.storedText()).isEqualTo("Mất mạng giữa chừng");
        assertThat(form.onThisComputer()).isZero();
    }

    @Test
    void whatWasTypedWithoutNetworkSurvivesTheTabAndIsSentFromAnyPage() {
        var page = signedIn(WRITER);
        var form = new DraftPage(page, key).open();
        assertThat(form.note()).hasCount(0);
        form.type("a").waitUntilSaved();
        page.context().setOffline(true);
        form.type("Đóng thẻ khi mất mạng");
        assertThat(form.status()).containsText("Chưa kết nối được máy chủ");
        page.context().setOffline(false);

        page.navigate("/identity/sessions");

        page.waitForCondition(() -> form.onThisComputer() == 0);
        assertThat(form.storedText()).isEqualTo("Đóng thẻ khi mất mạng");
    }

    @Test
    void theSecondTabIsToldAndNothingIsOverwritten() {
        var first = signedIn(WRITER);
        var second = first.context().newPage();
        var here = new DraftPage(first, key).open();
        var there = new DraftPage(second, key);
        second.waitForResponse("**/draft?key=*", there::open);
        here.type("Bản ở thẻ thứ nhất").waitUntilSaved();

        there.type("Bản ở thẻ thứ hai");

        assertThat(there.note()).containsText("vừa được lưu ở thẻ hoặc máy khác");
        assertThat(there.text()).hasValue("Bản ở thẻ thứ hai");
        assertThat(there.storedText()).isEqualTo("Bản ở thẻ thứ nhất");
        picture(second, "draft-two-tabs");
        there.press("Giữ bản đang soạn ở đây");
        there.waitUntilSaved();
        assertThat(there.storedText()).isEqualTo("Bản ở thẻ thứ hai");
        here.type("Bản ở thẻ thứ nhất, sửa");
        here.press("Lấy bản kia");
        assertThat(here.text()).hasValue("Bản ở thẻ thứ hai");
    }

    @Test
    void whatAnotherTabHasKeptSinceIsNotDiscardedWithTheOlderDraft() {
        var first = signedIn(WRITER);
        var here = new DraftPage(first, key).open().type("Bản cũ").waitUntilSaved();
        here.open();
        assertThat(here.note()).containsText("Đã đưa lại nội dung soạn dở");
        var second = first.context().newPage();
        var there = new DraftPage(second, key);
        second.waitForResponse("**/draft?key=*", there::open);
        assertThat(there.text()).hasValue("Bản cũ");
        there.type("Bản mới ở thẻ khác").waitUntilSaved();

        first.waitForResponse("**/draft?key=*drop=1*", () -> here.press("Bỏ bản nháp này"));
        here.open();

        assertThat(here.text()).hasValue("Bản mới ở thẻ khác");
        assertThat(here.storedText()).isEqualTo("Bản mới ở thẻ khác");
    }

    @Test
    void whatIsTypedBeforeTheScriptHasComeIsNotOverwritten() {
        var page = signedIn(WRITER);
        var form = new DraftPage(page, key).open();
        form.type("Bản hôm qua").waitUntilSaved();
        var script = new CompletableFuture<Route>();
        page.route(Pattern.compile(".*/portal[^/]*[.]js.*"), script::complete);

        page.navigate(page.url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        form.text().fill("Đang gõ trên đường truyền chậm");
        page.waitForCondition(script::isDone);
        script.join().resume();

        assertThat(form.note()).containsText("vừa được lưu ở thẻ hoặc máy khác");
        assertThat(form.text()).hasValue("Đang gõ trên đường truyền chậm");
        form.press("Lấy bản kia");
        assertThat(form.text()).hasValue("Bản hôm qua");
    }

    @Test
    void aSavedFormComesBackEmpty() {
        var page = signedIn(WRITER);
        var form = new DraftPage(page, key).open().type("Đã lưu hẳn").waitUntilSaved();
        form.typeWithoutLeavingTheField("Đã lưu hẳn, bản cuối");

        page.click("main button.primary");

        page.waitForURL("**/trial/draft?key=*title=*");
        assertThat(form.stored().isNull("fields")).isTrue();
        assertThat(form.text()).hasValue("");
        assertThat(form.note()).hasCount(0);
        form.type("Bài tiếp theo").waitUntilSaved();
        assertThat(form.storedText()).isEqualTo("Bài tiếp theo");
    }

    @Test
    void aPageThatSaysSoDropsTheDraftOfAnother() {
        var page = signedIn(WRITER);
        var form = new DraftPage(page, key).open().type("Xong").waitUntilSaved();

        page.navigate("/trial/draft?key=khac-" + key + "&done=" + key);

        page.waitForCondition(() -> form.stored().isNull("fields"));
    }

    @Test
    void whoeverSignsInNextAtThisComputerSeesNothingOfIt() {
        var page = signedIn(WRITER);
        var form = new DraftPage(page, key).open().type("Của riêng").waitUntilSaved();
        page.context().setOffline(true);
        form.type("Của riêng, chưa gửi");
        assertThat(form.status()).containsText("Chưa kết nối được máy chủ");
        page.context().clearCookies();
        page.context().setOffline(false);
        signIn(page, "canbo.hnd");

        form.open();
        form.type("Của người khác").waitUntilSaved();

        assertThat(form.storedText()).isEqualTo("Của người khác");
    }

    @Test
    void signingOutSendsWhatIsLeftAndWipesThisComputer() {
        var page = signIn(visitor(), WRITER);
        var form = new DraftPage(page, key).open().type("Một").waitUntilSaved();
        page.evaluate("localStorage.setItem('doanket.draft.cu', '{}')");
        form.typeWithoutLeavingTheField("Một hai");

        page.evaluate("document.querySelector('form[data-sign-out]').requestSubmit()");

        page.waitForURL("**/login**");
        assertThat((Integer) page.evaluate("localStorage.length")).isZero();
        signIn(page, WRITER);
        assertThat(form.storedText()).isEqualTo("Một hai");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "{}",
                "{\"fields\": 1}",
                "{\"fields\": {\"a\": 1}}",
                "{\"fields\": {\"a\": [1]}}",
                "{\"fields\": {}, \"known\": \"gestern\"}"
            })
    void refusesWhatNoScriptOfOursSends(String body) {
        var answer = DraftPage.post(signedIn(WRITER), "?key=" + key, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(DraftPage.json(answer.text()).getString("message")).contains("Không đọc được");
    }

    @Test
    void refusesTooMuchAndStrangeKeysAndKeepsNoControlSigns() {
        var page = signedIn(WRITER);

        assertThat(DraftPage.post(page, "?key=" + key, fields("x".repeat(2_100_000)))
                        .status())
                .isEqualTo(413);
        assertThat(DraftPage.post(page, "?key=" + key, "x".repeat(7_000_000)).status())
                .isEqualTo(413);
        assertThat(DraftPage.post(page, "?key=..%2Fx", fields("x")).status()).isEqualTo(400);
        assertThat(DraftPage.post(page, "", fields("x")).status()).isEqualTo(400);
        assertThat(DraftPage.post(page, "?drop=1", "").status()).isEqualTo(200);
        assertThat(DraftPage.post(page, "?drop=1&known=x&key=" + key, "").status())
                .isEqualTo(400);
        assertThat(DraftPage.post(page, "?key=" + key, "[".repeat(100_000)).status())
                .isEqualTo(400);
        assertThat(DraftPage.post(page, "?key=" + key, fields("a\\u0000b\\ud800c"))
                        .status())
                .isEqualTo(200);
        assertThat(new DraftPage(page, key).storedText()).isEqualTo("abc");
        assertThat(DraftPage.post(visitor(), "?key=" + key, fields("x")).status())
                .isEqualTo(401);
    }

    private static String fields(String text) {
        return "{\"known\": null, \"fields\": {\"text\": [\"" + text + "\"]}}";
    }

    /** As when the time is up: in the database, and then in the memory of the server, which any change of a profile clears. */
    private void endSessions() throws SQLException {
        try (var connection = Statements.connect();
                var delete = connection.prepareStatement("""
                        delete from device_session
                        where account_id = (select id from account where username = ?)""")) {
            delete.setString(1, WRITER);
            delete.executeUpdate();
        }
        Page other = signedIn("canbo.hnd");
        other.request()
                .post(
                        "/look",
                        RequestOptions.create()
                                .setHeader("Origin", Portal.url())
                                .setHeader("X-Requested-With", "fetch")
                                .setForm(FormData.create().set("size", "normal")));
    }
}
