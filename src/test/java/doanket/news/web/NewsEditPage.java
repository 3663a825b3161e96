package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** Writing an article. */
class NewsEditPage {

    private static final Pattern ID = Pattern.compile("[?&]id=([0-9a-f-]{36})");

    private final Page page;

    private NewsEditPage(Page page) {
        this.page = page;
        assertThat(page.locator("[data-editor=ready]")).isVisible();
    }

    static NewsEditPage begin(Page page) {
        page.navigate("/news/edit");
        return new NewsEditPage(page);
    }

    /** Where somebody got to by another way. */
    static NewsEditPage here(Page page) {
        return new NewsEditPage(page);
    }

    static NewsEditPage open(Page page, String id) {
        page.navigate("/news/edit?id=" + id);
        return new NewsEditPage(page);
    }

    /** A draft with a title of its own that the server has stored. */
    static NewsEditPage withTitle(Page page, String title) {
        var edit = begin(page);
        edit.title().fill(title);
        edit.lead().focus();
        edit.isSaved();
        return edit;
    }

    String id() {
        var found = ID.matcher(page.url());
        found.find();
        return found.group(1);
    }

    Locator title() {
        return page.locator("textarea[name='edit:title']");
    }

    Locator lead() {
        return page.locator("textarea[name='edit:lead']");
    }

    Locator content() {
        return page.locator(".editor-content");
    }

    /** What will be sent of the text. */
    Locator body() {
        return page.locator("textarea[name='edit:body']");
    }

    Locator tool(String name) {
        return page.getByRole(AriaRole.TOOLBAR)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator messages() {
        return page.locator("#messages");
    }

    NewsEditPage isSaved() {
        assertThat(page.locator("[id='edit:state']")).containsText("Đã lưu");
        return this;
    }

    NewsEditPage write(String text) {
        content().press("Control+End");
        page.keyboard().insertText(text);
        return this;
    }

    NewsEditPage paragraph(String text) {
        write(text);
        page.keyboard().press("Enter");
        return this;
    }

    /** Inserts a picture behind the text written so far, with its words, and goes on below it. */
    NewsEditPage picture(FilePayload file, String caption, String alternative, String credit) {
        content().press("Control+End");
        choosePicture(file);
        var figure = page.locator(".editor-figure").last();
        assertThat(figure.locator("img")).hasAttribute("src", Pattern.compile("/media/.*"));
        figure.getByLabel("Chú thích ảnh").fill(caption);
        figure.getByLabel("Mô tả ảnh").fill(alternative);
        figure.getByLabel("Nguồn, tác giả ảnh").fill(credit);
        return this;
    }

    void choosePicture(FilePayload... files) {
        int before = page.locator(".editor-figure").count();
        FileChooser chooser = page.waitForFileChooser(() -> tool("Chèn ảnh").click());
        chooser.setFiles(files);
        assertThat(page.locator(".editor-figure, .editor-refused:visible"))
                .not()
                .hasCount(before);
    }

    NewsEditPage category(String name) {
        page.locator("select[name='edit:category']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(name));
        return this;
    }

    NewsEditPage topic(String name) {
        page.getByLabel(name, new GetByLabelOptions().setExact(true)).check();
        return this;
    }

    NewsEditPage byline(String name) {
        page.locator("input[name='edit:byline']").fill(name);
        return this;
    }

    void save() {
        page.waitForResponse("**/news/edit*", () -> button("Lưu nháp").click());
    }

    void submit() {
        button("Gửi duyệt").click();
        assertThat(page.getByText("Đã gửi duyệt.")).isVisible();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Pastes as the browser does, without needing a clipboard. */
    void paste(String html, String text) {
        content()
                .evaluate(
                        "(editor, [html, text]) => { const data = new DataTransfer();"
                                + " if (html) data.setData('text/html', html); if (text) data.setData('text/plain', text);"
                                + " editor.dispatchEvent(new ClipboardEvent('paste',"
                                + " {clipboardData: data, bubbles: true, cancelable: true})); }",
                        java.util.List.of(html, text));
    }
}
