package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The editor itself: what it lets in, what it writes, and that hands on a keyboard can do everything. */
class NewsEditorST extends BrowserTest {

    private static final String FROM_WORD = """
            <h1 style="color: red">Đề mục</h1>
            <p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.<span>&nbsp;</span></span>Một</p>
            <p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">a)</span>Con</p>
            <p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.</span>Hai</p>
            <p class="MsoNormal"><b style="font-weight:normal">Thường</b> <b>đậm</b> <a href="javascript:go()">x</a>
            <img src="https://example.org/a.png"></p>
            <table width="300"><tr><td style="width: 3px" colspan="2"><p>Ô</p></td></tr></table>
            <iframe src="https://example.org"></iframe>""";

    @Test
    void bringsWhatComesFromAWordProcessorToItsOwnFewElements() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditPage.begin(page);

        edit.content().click();
        edit.paste(FROM_WORD, "x");

        assertThat(page.locator("[data-editor-notice]").first()).containsText("Đã bỏ 1 ảnh nằm ở trang khác.");
        assertThat(edit.body())
                .hasValue(Pattern.compile("<h2>Đề mục</h2><ol><li><p>Một</p><ol><li><p>Con</p></li></ol></li>"
                        + "<li><p>Hai</p></li></ol><p>Thường <strong>đậm</strong> x\\s*</p>"
                        + "<table><tbody><tr><td colspan=\"2\"><p>Ô</p></td></tr></tbody></table>"));
    }

    @Test
    void leavesHyphensAndNumbersAtTheHeadOfALineAsTheyAreTyped() {
        var edit = NewsEditPage.begin(signedIn("canbo.mttq"));

        edit.content().click();
        edit.content().pressSequentially("- Đồng chí A; 1. Việc ");

        assertThat(edit.body()).hasValue("<p>- Đồng chí A; 1. Việc </p>");
    }

    @Test
    void isNotDisturbedByInputMethodsThatComposeOrTypeBackwards() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditPage.begin(page);
        edit.content().click();
        var keyboard = page.context().newCDPSession(page);

        for (var composed : new String[] {"d", "đ", "đo", "đô", "đồ", "đồn", "đồng"}) {
            keyboard.send("Input.imeSetComposition", composition(composed));
        }
        page.keyboard().insertText("đồng");
        edit.content().pressSequentially(" tieng");
        for (int letter = 0; letter < 3; letter++) {
            page.keyboard().press("Backspace");
        }
        page.keyboard().insertText("ếng");

        assertThat(edit.body()).hasValue("<p>đồng tiếng</p>");
    }

    private static JsonObject composition(String text) {
        var arguments = new JsonObject();
        arguments.addProperty("text", text);
        arguments.addProperty("selectionStart", text.length());
        arguments.addProperty("selectionEnd", text.length());
        return arguments;
    }

    @Test
    void keepsARefusedPictureWithItsReasonUntilItsWriterDecides() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditPage.begin(page);
        edit.content().click();

        edit.choosePicture(Pictures.broken("hong.jpg"));

        var refused = page.locator(".editor-refused");
        assertThat(refused).containsText("Ảnh “hong.jpg” bị hỏng"); // the server's own sentence
        assertThat(refused.getByText("Thử lại")).isVisible();
        page.getByText("Bỏ ảnh này").click();
        assertThat(page.locator(".editor-upload")).hasCount(0);
        assertThat(edit.body()).hasValue("");
    }

    @Test
    void sendsOtherFilesToTheAttachmentsWhereTheirKindIsJudged() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditPage.begin(page);
        edit.content().click();
        var chooser = page.waitForFileChooser(() -> edit.tool("Chèn ảnh").click());
        chooser.setFiles(new FilePayload("ghi-chu.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[data-editor-notice]").first()).containsText("Tệp đính kèm");

        var files = page.waitForFileChooser(() -> edit.button("Thêm tệp").click());
        files.setFiles(new FilePayload("lenh.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 1}));

        assertThat(page.locator(".files .editor-refused")).containsText("Tệp “lenh.exe” thuộc loại không được nhận.");
    }

    @Test
    void refusesLinksThatLeadNowhereAndMakesAddressesWhole() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditPage.begin(page);
        edit.content().click();
        edit.write("Xem ");

        page.keyboard().press("Control+k");
        page.keyboard().type("javascript:go()");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-link=wrong]")).isVisible();
        page.locator("[data-link=address]").fill("mattran.example/tin");
        page.locator("[data-link=words]").fill("trang này");
        page.keyboard().press("Enter");

        assertThat(edit.body()).hasValue("<p>Xem <a href=\"https://mattran.example/tin\">trang này</a></p>");
    }

    @Test
    void writesAWholeArticleByKeyboardOnly() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditPage.begin(page);
        edit.title().focus();
        type(page, "Viết bằng bàn phím", "Tab", "Tóm tắt", "Tab");
        assertThat(page.getByRole(AriaRole.TOOLBAR).locator("button:focus")).hasCount(1);
        page.keyboard().press("Tab");
        assertThat(edit.content()).isFocused();

        type(page, "Mở đầu", "Enter", "Alt+F10", "End", "Enter");
        assertThat(page.locator(".editor-content table")).isVisible();
        type(page, "Cột một", "Tab", "Cột hai", "Alt+F10", "ArrowLeft", "Escape");
        assertThat(edit.content()).isFocused();
        page.keyboard().press("Control+End");
        type(page, "Kết", "Shift+Home", "Control+b");
        assertThat(edit.body())
                .hasValue(Pattern.compile(
                        "<p>Mở đầu</p><table>.*<p>Cột một</p></th><th><p>Cột hai</p>.*<strong>Kết</strong>.*"));

        page.keyboard().press("Control+s");
        edit.isSaved();
    }

    /** Names of keys are pressed, everything else is typed; no faster than the page draws, as people do. */
    private static void type(Page page, String... steps) {
        for (var step : steps) {
            if (step.matches("Tab|Enter|Escape|End|Arrow\\w+|(Alt|Control|Shift)\\+.*")) {
                page.keyboard().press(step);
                page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)))");
            } else {
                page.keyboard().insertText(step);
            }
        }
    }

    @Test
    void movesAndRemovesPicturesAndTakesItBack() {
        var page = signedIn("canbo.mttq");
        var edit = NewsEditPage.begin(page);
        edit.content().click();
        edit.write("Một").picture(Pictures.photo("a.jpg", 7), "Chú thích", "Mô tả", "Nguồn");

        page.getByText("Chuyển lên").press("Enter");
        assertThat(edit.body())
                .hasValue(Pattern.compile("<figure data-media=\"[0-9a-f-]{36}\" data-caption=\"Chú thích\""
                        + " data-alt=\"Mô tả\" data-credit=\"Nguồn\"></figure><p>Một</p>"));
        assertThat(page.getByText("Chuyển lên")).isFocused();
        page.getByText("Bỏ ảnh", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(edit.body()).hasValue("<p>Một</p>");
        page.keyboard().press("Control+z");

        assertThat(page.getByLabel("Chú thích ảnh")).hasValue("Chú thích");
    }
}
