package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import doanket.BrowserTest;
import doanket.Picker;
import doanket.Portal;
import doanket.testkit.Acting;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong while somebody writes, a sentence says so and what was written is still there. */
class NewsEditST extends BrowserTest {

    private static final int MUCH = 20_000;
    private static final Pattern GIVING_UP = Pattern.compile("https?://[^/]*/draft[?]key=news-.*&drop=1.*");

    @Test
    void anArticleIsThereFromItsFirstWordsOn() {
        var page = signedIn("canbo.mttq");
        var title = unique("Những chữ đầu tiên");

        NewsEditPage.withTitle(page, title);

        page.navigate("/news/mine");
        assertThat(page.getByText(title)).isVisible();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatIsThere() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditPage.withTitle(page, unique("Còn thiếu"));
        edit.lead().fill("Tóm tắt");

        edit.button("Gửi duyệt").click();

        assertThat(edit.messages()).containsText("Bài chưa có nội dung.");
        assertThat(edit.lead()).hasValue("Tóm tắt");
    }

    @Test
    void refusesATitleOfAWholeBookWithoutLosingIt() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditPage.begin(page);

        // A megabyte, which ArticleWritingIT sends, would keep the browser itself busy for minutes.
        edit.title().fill("ă".repeat(MUCH));
        edit.save();

        edit.messages()
                .getByText("Tiêu đề không quá 250 ký tự; hiện có 20.000 ký tự.")
                .waitFor();
        assertThat(edit.title().inputValue()).hasSize(MUCH);
    }

    @Test
    void dropsSignsThatNoPageCanShow() {
        var page = signedIn("canbo.mttq");
        var title = unique("Dấu");
        var edit = NewsEditPage.begin(page);

        edit.title().fill(title + "\0 \u0007lạ\u000b");
        edit.lead().focus();
        edit.isSaved();

        assertThat(edit.title()).hasValue(title + " lạ");
    }

    @Test
    void aSecondClickOnSubmitChangesNothing() {
        var page = signedIn("canbo.mttq");
        var edit = whole(page, unique("Bấm hai lần"));

        edit.button("Gửi duyệt").dblclick();

        assertThat(page.getByText("Đã gửi duyệt.")).isVisible();
        page.navigate("/news/history?id=" + edit.id());
        assertThat(page.getByText("Gửi duyệt", new Page.GetByTextOptions().setExact(true)))
                .hasCount(1);
    }

    @Test
    void ofTwoEditorsTheSecondIsShownThreeWays() {
        var writer = signedIn("canbo.mttq");
        var title = unique("Hai người sửa");
        var mine = NewsEditPage.withTitle(writer, title);
        var other = signedIn("bientap.mttq");
        var theirs = NewsEditPage.open(other, mine.id());
        theirs.lead().fill("Của biên tập viên");
        theirs.save();
        theirs.isSaved();

        mine.lead().fill("Của người viết");
        mine.button("Lưu nháp").click();

        var conflict = writer.locator(".conflict");
        assertThat(conflict).containsText("sau khi đồng chí mở");
        assertThat(mine.lead()).hasValue("Của người viết");
        assertAccessible(writer);
        picture(writer, "news-edit-conflict");
        mine.button("Giữ bản của tôi thành bản nháp riêng").click();
        assertThat(writer.getByText("Đã lưu thành một bản nháp riêng.")).isVisible();
        assertThat(mine.lead()).hasValue("Của người viết");
        assertThat(mine.id()).isNotEqualTo(theirs.id());
        assertThat(NewsEditPage.open(writer, theirs.id()).lead()).hasValue("Của biên tập viên");
    }

    @Test
    void whatWasKeptApartIsNotBroughtBackWhereItsDraftWasGivenUpTooLate() {
        var writer = signedIn("canbo.mttq");
        var mine = NewsEditPage.withTitle(writer, unique("Bỏ bản nháp muộn"));
        var theirs = NewsEditPage.open(signedIn("bientap.mttq"), mine.id());
        theirs.lead().fill("Của biên tập viên");
        theirs.save();
        theirs.isSaved();
        mine.lead().fill("Của người viết");
        mine.button("Lưu nháp").click();
        assertThat(writer.locator(".conflict")).isVisible();

        writer.route(GIVING_UP, Route::abort, new Page.RouteOptions().setTimes(1));
        mine.button("Giữ bản của tôi thành bản nháp riêng").click();
        assertThat(writer.getByText("Đã lưu thành một bản nháp riêng.")).isVisible();

        assertThat(NewsEditPage.open(writer, theirs.id()).lead()).hasValue("Của biên tập viên");
    }

    @Test
    void ofTwoEditorsTheSecondBringsBothTogetherPartByPart() {
        var writer = signedIn("canbo.mttq");
        var mine = NewsEditPage.withTitle(writer, unique("Ghép hai bản"));
        var theirs = NewsEditPage.open(signedIn("bientap.mttq"), mine.id());
        theirs.lead().fill("Tóm tắt của biên tập viên");
        theirs.write("Nội dung của biên tập viên");
        theirs.save();
        theirs.isSaved();
        mine.lead().fill("Tóm tắt của người viết");
        mine.byline("Người viết");
        mine.button("Lưu nháp").click();

        assertThat(part(writer, "Tóm tắt")).containsText("Cả hai cùng sửa");
        assertThat(part(writer, "Nội dung")).containsText("Chỉ đồng chí Đỗ Minh Ánh sửa");
        assertThat(part(writer, "Tác giả")).containsText("Chỉ đồng chí sửa");
        assertThat(part(writer, "Tóm tắt").locator("del").first()).containsText("biên");
        everyLook(writer, "news-edit-merge");
        part(writer, "Tóm tắt").getByLabel("Lấy phần này của bản vừa được lưu").check();
        mine.button("Ghép như đã chọn và lưu").click();

        assertThat(writer.getByText("Đã ghép hai bản và lưu thành phiên bản mới nhất."))
                .isVisible();
        assertThat(mine.lead()).hasValue("Tóm tắt của biên tập viên");
        assertThat(mine.body()).hasValue("<p>Nội dung của biên tập viên</p>");
        assertThat(writer.locator("input[name='edit:byline']")).hasValue("Người viết");
    }

    private static Locator part(Page page, String name) {
        return page.locator(".conflict fieldset.part").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    void takingTheOthersVersionIsAskedAboutFirst() {
        var writer = signedIn("canbo.mttq");
        var mine = NewsEditPage.withTitle(writer, unique("Lấy bản kia"));
        var theirs = NewsEditPage.open(signedIn("bientap.mttq"), mine.id());
        theirs.lead().fill("Bản kia");
        theirs.save();
        theirs.isSaved();
        mine.lead().fill("Bản này");
        mine.button("Lưu nháp").click();

        mine.button("Lấy bản vừa được lưu").click();
        writer.locator("dialog.confirm").waitFor();
        mine.button("Đồng ý").click();
        writer.waitForURL(Pattern.compile(".*left=.*"));

        assertThat(mine.lead()).hasValue("Bản kia");
    }

    @Test
    void aSessionThatEndsWhileSomebodyWritesGivesTheTextBack() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditPage.withTitle(page, unique("Hết phiên"));
        var id = edit.id();
        // The page knows whose it is, and says at once that the session has ended where it could not ask.
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.context().clearCookies();
        edit.lead().fill("Viết khi phiên đã hết");
        edit.write("Nội dung viết khi phiên đã hết");

        edit.button("Lưu nháp").click();
        page.waitForURL("**/login?expired=1**");
        page.fill("input[name=username]", "canbo.mttq");
        page.fill("input[name=password]", Acting.PASSWORD);
        page.click("button.primary");

        page.waitForURL("**/news/edit?id=" + id + "**");
        assertThat(edit.lead()).hasValue("Viết khi phiên đã hết");
        assertThat(edit.content()).containsText("Nội dung viết khi phiên đã hết");
    }

    @Test
    void whatIsSentInVainIsKeptThoughAnEarlierDraftIsStillBeingDropped() {
        var page = signedIn("canbo.mttq");
        var held = new ArrayList<Route>();
        page.route(url -> url.contains("/draft") && url.contains("drop=1"), held::add);
        var edit = NewsEditPage.withTitle(page, unique("Lưu lần đầu"));
        page.waitForCondition(() -> !held.isEmpty());
        page.route(url -> url.contains("/news/edit"), Route::abort);
        edit.lead().fill("Gửi đi nhưng không đến nơi");
        edit.button("Lưu nháp").click();
        assertThat(page.locator("#messages .ui-messages-error, #notices .note")).isVisible();

        page.unrouteAll();
        held.forEach(Route::resume);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var again = NewsEditPage.open(page, edit.id());

        assertThat(again.lead()).hasValue("Gửi đi nhưng không đến nơi");
        assertThat(page.locator(".draft-note")).containsText("Đã đưa lại nội dung soạn dở");
    }

    @Test
    void whatIsNotOnesOwnLooksLikeWhatIsNotThere() {
        var id = NewsEditPage.withTitle(signedIn("canbo.mttq"), unique("Của riêng"))
                .id();
        var stranger = signedIn("canbo.hnd");

        for (var address : new String[] {"edit", "preview", "view", "review", "history"}) {
            for (var asked : new String[] {id, UUID.randomUUID().toString(), "abc", ""}) {
                var answer = stranger.request().get(Portal.url() + "/news/" + address + "?id=" + asked);
                if (!address.equals("edit") || !asked.isEmpty()) {
                    assertThat(answer.status()).as(address + " " + asked).isEqualTo(404);
                    assertThat(answer.text()).contains("Không tìm thấy");
                }
            }
        }
        var fresh = stranger.request().get(Portal.url() + "/news/edit?fresh=true&id=" + id);
        assertThat(fresh.status()).isEqualTo(404);
    }

    @Test
    void returnedArticlesSayWhyAndCanBeSentAgain() {
        var writer = signedIn("canbo.mttq");
        var title = unique("Trả lại");
        var edit = whole(writer, title);
        edit.submit();
        assertThat(writer.getByText("Bài đang ở trạng thái không sửa được.")).isVisible();

        NewsReviewPage.fromTheDesk(signedIn("bientap.mttq"), title).claim().giveBack("Thiếu tên người phát biểu");

        var again = NewsEditPage.open(writer, edit.id());
        assertThat(writer.getByText("Thiếu tên người phát biểu")).isVisible();
        again.lead().fill("Đã bổ sung");
        again.submit();
    }

    @Test
    void aClosedAudienceSeesItAndOthersDoNot() {
        var page = signedIn("canbo.mttq");
        var title = unique("Chỉ cho Hội Nông dân");
        var edit = whole(page, title);
        page.getByLabel("Chọn đơn vị, loại đơn vị, vai trò").check();
        var unit = page.getByLabel("Đơn vị", new Page.GetByLabelOptions().setExact(true));
        Picker.pick(page, unit, "hoi nong dan tinh");
        edit.button("Thêm đối tượng").click();
        page.locator("[id='edit:shown'] li")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        edit.submit();
        NewsReviewPage.fromTheDesk(signedIn("bientap.mttq"), title)
                .claim()
                .approve()
                .publishNow();

        var address = Portal.url() + "/news/view?id=" + edit.id();
        assertThat(signedIn("canbo.hnd").request().get(address).status()).isEqualTo(200);
        assertThat(signedIn("canbo.hlhpn").request().get(address).status()).isEqualTo(404);
    }

    /** Everything that an article must have. */
    static NewsEditPage whole(Page page, String title) {
        var edit = NewsEditPage.withTitle(page, title);
        edit.lead().fill("Tóm tắt của " + title);
        return edit.write("Nội dung").category("Hoạt động của Mặt trận");
    }

    static String unique(String title) {
        return title + " " + UUID.randomUUID();
    }
}
