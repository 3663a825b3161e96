package doanket.opinion.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import doanket.BrowserTest;
import doanket.EndedSession;
import doanket.opinion.BatchWriting;
import doanket.testkit.Acting;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The demo's opinions: a commune puts some together, the province merges and answers, figures are looked at. */
class OpinionPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;
    private static final int TWO_MINUTES = 120_000;

    private static void assertFew(Page page) {
        var path = page.url().substring(page.url().indexOf("/opinion"));
        assertThat(statementsOfFirstView(page, path)).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    private static void line(Page page, int at, String people, String text) {
        page.locator("input[name=topic]").nth(at).fill("Giao thông");
        page.locator("input[name=place]").nth(at).fill("VS-06");
        page.locator("input[name=people]").nth(at).fill(people);
        page.locator("input[name=text]").nth(at).fill(text);
    }

    @Test
    void aCommunePutsOpinionsTogetherAndIsAskedAboutNames() {
        var page = signedIn("canbo.xa06");
        page.navigate("/opinion/list");
        assertFew(page);
        everyLook(page, "opinion-empty");
        page.locator("a[href='/opinion/edit']").click();
        assertFew(page);
        page.fill("#name", "Họp thôn quý I");
        page.fill("#from", "01/01/2025");
        page.fill("#until", "31/03/2025");
        line(page, 0, "12", "Ông Lò Văn Thử đề nghị làm cầu");
        line(page, 1, "8", "Làm đường vào khu sản xuất");
        page.locator("form[aria-labelledby=terms] button.primary").click();
        assertThat(page.locator("[role=alert]")).containsText("dòng 1: “Ông Lò Văn Thử”");
        assertThat(page.locator("#sure")).isVisible();
        assertThat(page.locator("input[name=text]").nth(1)).hasValue("Làm đường vào khu sản xuất");
        everyLook(page, "opinion-asked");
        page.locator("input[name=text]").first().fill("Làm cầu qua suối");
        page.locator("form[aria-labelledby=terms] button.primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu.");
        everyLook(page, "opinion-edit");
        line(page, 2, "3", "Thêm đèn ở ngã ba");
        page.locator("button[value=close]").click();
        page.locator("dialog.confirm .primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã chốt bảng tổng hợp.");
        assertThat(page.locator("main ul.rows")).containsText("Thêm đèn ở ngã ba");
        assertFew(page);
        everyLook(page, "opinion-batch");
        page.locator("main ul.rows a").first().click();
        assertFew(page);
        correct(page);
        split(page);
    }

    private static void correct(Page page) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Đính chính"))
                .click();
        page.selectOption("#right-topic", "IRRIGATION");
        page.fill("#reason", "Ông Lò Văn Nhầm ghi nhầm");
        page.locator("button[value=correct]").click();
        assertThat(page.locator("[role=alert]")).containsText("“Ông Lò Văn Nhầm”");
        assertThat(page.locator("#right-topic")).hasValue("IRRIGATION");
        everyLook(page, "opinion-correct");
        page.fill("#reason", "Ghi nhầm lĩnh vực");
        page.locator("button[value=correct]").click();
        assertThat(page.locator(".note.good")).hasText("Đã đính chính.");
        assertThat(page.locator("section[aria-labelledby=events]"))
                .containsText("Giao thông → Thủy lợi. Lý do: Ghi nhầm lĩnh vực");
        assertFew(page);
    }

    @Test
    void aListSaysHowManyThereAreAndLeadsBackToItsTop() {
        var page = signedIn("canbo.mttq");
        for (var list : List.of("list?which=waiting", "list?which=batches", "oversights?kind=supervision")) {
            var key = list.contains("batches") ? "closed_" : "";
            page.navigate("/opinion/" + list);
            assertFew(page);
            assertThat(page.locator("nav.pager a[href='/opinion/" + list + "']"))
                    .hasCount(0);
            page.navigate("/opinion/" + list + "&after=" + key + "2000-01-01_00000000-0000-0000-0000-000000000000");
            assertThat(page.locator("nav.pager a[href='/opinion/" + list + "']"))
                    .hasText("Về đầu danh sách");
        }
        page.navigate("/opinion/oversights");
        assertThat(page.locator("section[aria-labelledby=all] header")).containsText("Tổng số: ");
        everyLook(page, "opinion-oversights-counted");
    }

    @Test
    void theTableGrowsForWhatIsPastedAndByItsButton() {
        var page = signedIn("canbo.xa06");
        page.navigate("/opinion/edit");
        var texts = page.locator("input[name=text]");
        assertThat(texts).hasCount(5);

        page.locator("button[data-grid-add]").click();
        assertThat(texts).hasCount(15);
        assertThat(page.locator("input[name=topic]").nth(5)).isFocused();
        paste(page, 40);

        assertThat(texts).hasCount(40);
        assertThat(page.locator("[data-grid-told]")).hasText("");
        assertThat(texts.nth(39)).hasValue("Nội dung 40");
        assertThat(texts.nth(39)).hasAttribute("aria-label", Pattern.compile(".* 40"));
    }

    @Test
    void whatATableCannotTakeIsSaidAndAFullOneIsSaved() {
        var page = signedIn("canbo.xa06");
        page.navigate("/opinion/edit");
        page.fill("#name", "Họp thôn quý III");
        page.fill("#from", "01/07/2025");
        page.fill("#until", "30/09/2025");

        paste(page, BatchWriting.MOST + 20);

        assertThat(page.locator("input[name=text]")).hasCount(BatchWriting.MOST);
        assertThat(page.locator("[data-grid-told]")).containsText("còn 20 dòng chưa được đưa vào");
        page.locator("form[aria-labelledby=terms] button.primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu.");
        page.navigate("/opinion/edit?id=" + page.url().replaceAll(".*id=([^&]*).*", "$1"));
        page.locator("input[name=text]").first().fill("Nội dung đã sửa");
        page.locator("form[aria-labelledby=terms] button.primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu.");
    }

    /** As from a spreadsheet, into the first cell. */
    private static void paste(Page page, int rows) {
        var pasted = IntStream.rangeClosed(1, rows)
                .mapToObj(number -> "Giao thông\tVS-06\tCấp tỉnh\t" + number + "\tNội dung " + number)
                .collect(Collectors.joining("\n"));
        page.locator("input[name=topic]")
                .first()
                .evaluate(
                        "(field, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                                + " field.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
                        pasted);
    }

    /** These forms keep no draft, so that nothing of a person is kept unasked; the page itself holds on to what was typed. */
    @Test
    void whatIsSentAfterTheEndOfTheSessionStaysOnThePageUntilSomebodyHasSignedInBesideIt() {
        var page = signedIn("canbo.xa07");
        page.clock().install();
        page.navigate("/opinion/edit");
        page.fill("#name", "Họp thôn quý II");
        page.fill("#from", "01/04/2025");
        page.fill("#until", "30/06/2025");
        line(page, 0, "12", "Làm cầu treo");
        page.locator("input[name=place]").first().fill("VS-07");
        EndedSession.of("canbo.xa07", signedIn("canbo.hnd"));
        page.clock().fastForward(TWO_MINUTES);

        page.locator("form[aria-labelledby=terms] button.primary").click();

        assertThat(page.locator("#notices")).containsText("Phiên làm việc đã hết hạn");
        assertThat(page.locator("input[name=text]").first()).hasValue("Làm cầu treo");
        var beside = page.waitForPopup(() -> page.locator("#notices a").click());
        beside.fill("input[name=username]", "canbo.xa07");
        beside.fill("input[name=password]", Acting.PASSWORD);
        beside.click("button.primary");
        beside.waitForURL(url -> !url.contains("/login"));
        page.locator("form[aria-labelledby=terms] button.primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu.");
    }

    private void split(Page page) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Tách kiến nghị"))
                .click();
        page.locator("table input[name=people]").nth(0).fill("5");
        page.locator("table input[name=people]").nth(1).fill("5");
        page.locator("input[name=text]").nth(1).fill("Làm đường dẫn lên cầu");
        page.locator("button[value=split]").click();
        assertThat(page.locator("[role=alert]")).containsText("Tổng các phần là 10");
        everyLook(page, "opinion-split");
        page.locator("table input[name=people]").nth(1).fill("7");
        page.locator("button[value=split]").click();
        assertThat(page.locator(".note.good")).hasText("Đã tách kiến nghị.");
        assertThat(page.locator("#related")).hasText("Các kiến nghị tách ra");
        assertFew(page);
    }

    @Test
    void theProvinceSeesWhatIsOverdueMergesAndAnswers() {
        var page = signedIn("canbo.mttq");
        page.navigate("/opinion/list");
        assertThat(page.locator("main ul.rows > li").first()).containsText("Quá hạn");
        assertFew(page);
        everyLook(page, "opinion-list");
        page.locator("main button[type=submit]").first().click();
        assertThat(page.locator(".empty b")).hasText("Chưa chọn đủ kiến nghị");
        page.navigate("/opinion/list");
        var roads = page.locator("main ul.rows > li", new Page.LocatorOptions().setHasText("sạt lở"));
        roads.nth(0).locator("input[type=checkbox]").check();
        roads.nth(1).locator("input[type=checkbox]").check();
        page.locator("form[action='/opinion/merge'] button").click();
        assertFew(page);
        everyLook(page, "opinion-merge");
        page.locator("#place").selectOption(new SelectOption().setIndex(1));
        page.locator("form[action='/opinion/merge-save'] button.primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã gộp các kiến nghị.");
        assertThat(page.locator(".meta")).containsText("84 lượt ý kiến");
        assertFew(page);
        page.locator("summary", new Page.LocatorOptions().setHasText("Trả lời")).click();
        page.locator("#words").fill("Đã bố trí kinh phí sửa chữa.");
        page.locator("button[value=answer]").click();
        assertThat(page.locator("[role=alert]")).hasText("Vui lòng chọn kết quả.");
        assertThat(page.locator("#words")).hasValue("Đã bố trí kinh phí sửa chữa.");
        page.locator("#outcome").selectOption("DOING");
        everyLook(page, "opinion-answer");
        page.locator("button[value=answer]").click();
        assertThat(page.locator(".note.good")).hasText("Đã gửi trả lời.");
        everyLook(page, "opinion-answered");
        page.navigate("/opinion/figures");
        assertFew(page);
        page.selectOption("#period", "nine");
        page.locator("main form button").click();
        assertThat(page.locator("#period")).hasValue("nine");
        page.navigate("/opinion/figures?period=year");
        everyLook(page, "opinion-figures");
        page.navigate("/opinion/petition?id=khong-co");
        assertThat(page.locator("h1")).containsText("Không tìm thấy");
    }
}
