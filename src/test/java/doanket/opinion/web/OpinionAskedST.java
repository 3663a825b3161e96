package doanket.opinion.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import org.junit.jupiter.api.Test;

/** Wherever somebody may be named without need, the page asks before it keeps the words, and keeps what was typed meanwhile. */
class OpinionAskedST extends BrowserTest {

    private static final String NAMED = "gửi ông Lò Văn Thử, 0912 345 678";

    private Page petition() {
        var page = signedIn("canbo.xa06");
        page.navigate("/opinion/edit");
        page.fill("#name", "Họp thôn hỏi tên");
        page.fill("#from", "01/10/2024");
        page.fill("#until", "31/10/2024");
        page.locator("input[name=topic]").first().fill("Giao thông");
        page.locator("input[name=place]").first().fill("VS-06");
        page.locator("input[name=people]").first().fill("9");
        page.locator("input[name=text]").first().fill("Làm cầu qua suối");
        page.locator("form[aria-labelledby=terms] button.primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu.");
        page.locator("button[value=close]").click();
        page.locator("dialog.confirm .primary").click();
        assertThat(page.locator(".note.good")).hasText("Đã chốt bảng tổng hợp.");
        page.locator("main ul.rows a").first().click();
        return page;
    }

    private static void open(Page page, String step) {
        page.locator("details:has(button[value=" + step + "]) summary").click();
    }

    private static void isAsked(Page page, String field, String step) {
        page.fill(field, NAMED);
        page.locator("button[value=" + step + "]").click();
        assertThat(page.locator("[role=alert]")).containsText("ông Lò Văn Thử");
        assertThat(page.locator(field)).hasValue(NAMED);
        assertThat(page.locator("#sure")).hasCount(1);
        assertThat(page.locator("#sure")).isVisible();
    }

    @Test
    void inWhatGoesWithAnAnswerAndInHowThePeopleWereTold() {
        var page = petition();
        open(page, "answer");
        page.selectOption("#outcome", "DONE");
        page.fill("#words", "Đã làm xong cầu.");
        isAsked(page, "#number", "answer");
        page.fill("#number", "12/UBND");
        page.locator("button[value=answer]").click();
        assertThat(page.locator(".note.good")).hasText("Đã gửi trả lời.");

        isAsked(page, "#how", "tell");
        everyLook(page, "opinion-told-asked");
        page.locator("#sure").check();
        page.locator("button[value=tell]").click();
        assertThat(page.locator(".note.good")).hasText("Đã ghi việc thông báo kết quả.");
    }

    @Test
    void inThePaperThatGoesWithWhatIsSentOn() {
        var page = petition();
        open(page, "forward");
        var partner = page.locator("#partners option").first().getAttribute("value");
        page.fill("#unit", partner);
        isAsked(page, "#paper", "forward");
        assertThat(page.locator("#unit")).hasValue(partner);
        page.fill("#paper", "15/MTTQ");
        page.locator("button[value=forward]").click();
        assertThat(page.locator(".note.good")).hasText("Đã chuyển kiến nghị.");
    }
}
