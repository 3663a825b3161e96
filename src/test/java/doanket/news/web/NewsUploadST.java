package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import doanket.BrowserTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pictures and papers that are dropped or pasted into the form of an article: on their way, and arrived. */
class NewsUploadST extends BrowserTest {

    private static final String MEDIA = "**/media";

    /** A picture that never was, as the browser hands it over when it is dropped or pasted. */
    private static final String PICTURE = """
            const picture = async name => {
              const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 });
              const brush = canvas.getContext('2d');
              brush.fillStyle = `hsl(${Math.random() * 360} 50% 50%)`;
              brush.fillRect(0, 0, 800, 600);
              brush.fillStyle = 'white';
              brush.fillText(name + Math.random(), 20, 40);
              return new File([await new Promise(done => canvas.toBlob(done, 'image/png'))], name, { type: 'image/png' });
            };
            """;

    private static final String DROP = PICTURE + """
            const data = new DataTransfer();
            data.items.add(await picture('tha-vao.png'));
            const { left, top } = editor.querySelector('p').getBoundingClientRect();
            const drop = kind => editor.dispatchEvent(new DragEvent(kind,
              { dataTransfer: data, clientX: left + 5, clientY: top + 5, bubbles: true, cancelable: true }));
            drop('dragenter');
            drop('dragover');
            drop('drop');
            """;

    private static final String PASTE = PICTURE + """
            const data = new DataTransfer();
            data.items.add(await picture('dan-vao.png'));
            editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            """;

    private static final String PASTE_AMONG_TEXT = PICTURE + """
            const data = new DataTransfer();
            const address = await new Promise(async done => {
              const reader = new FileReader();
              reader.addEventListener('load', () => done(reader.result));
              reader.readAsDataURL(await picture('trong-van-ban.png'));
            });
            data.setData('text/html', `<p>Trước ảnh</p><p><img src="${address}"></p><p>Sau ảnh</p>`);
            data.setData('text/plain', 'Trước ảnh Sau ảnh');
            editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            """;

    private static final String DROP_PAPER = """
            const data = new DataTransfer();
            data.items.add(new File(['Đề cương báo cáo ' + Math.random()], 'de-cuong.txt', { type: 'text/plain' }));
            root.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
            root.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
            """;

    private static final String MISS = """
            const data = new DataTransfer();
            data.items.add(new File(['x'], 'lac-cho.txt', { type: 'text/plain' }));
            return ['dragover', 'drop'].some(kind => heading.dispatchEvent(
              new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true })));
            """;

    private final List<Route> held = new ArrayList<>();

    @Test
    void picturesThatAreDroppedOrPastedAreShownOnTheirWayAndBecomeFigures() {
        var page = signedIn("canbo.mttq");
        page.route(MEDIA, held::add);
        var edit = NewsEditPage.begin(page);
        edit.content().click();
        edit.write("Đoạn mở đầu");

        bring(page, edit.content(), DROP, "tha-vao.png", 1);
        assertThat(edit.body())
                .hasValue(Pattern.compile("<p>Đoạn mở đầu</p><figure data-media=\"[0-9a-f-]{36}\"[^>]*></figure>.*"));
        bring(page, edit.content(), PASTE, "dan-vao.png", 2);
        bring(page, edit.content(), PASTE_AMONG_TEXT, "image.png", 3);
        assertThat(edit.content()).containsText("Trước ảnh");
        assertThat(edit.body()).not().hasValue(Pattern.compile(".*data:image.*"));

        var figure = page.locator(".editor-figure").first();
        figure.getByLabel("Chú thích ảnh").fill("Chú thích của ảnh thả vào");
        figure.getByLabel("Mô tả ảnh").fill("Mô tả của ảnh thả vào");
        assertThat(edit.body())
                .hasValue(Pattern.compile(
                        ".*data-caption=\"Chú thích của ảnh thả vào\" data-alt=\"Mô tả của ảnh thả vào\".*"));
    }

    @Test
    void aPaperThatIsDroppedOnTheAttachmentsStandsAmongThemAndBesideThemChangesNothing() {
        var page = signedIn("canbo.mttq");
        page.route(MEDIA, held::add);
        var edit = NewsEditPage.withTitle(page, NewsEditST.unique("Tệp thả vào"));
        var files = page.locator("section.files");

        files.evaluate("async root => {" + DROP_PAPER + "}");
        assertOnItsWay(files, "de-cuong.txt");
        letGo(page);
        assertThat(files.locator("[data-file=label]")).hasValue("de-cuong.txt");
        files.locator("[data-file=label]").fill("Đề cương báo cáo tháng");
        assertThat(page.locator("h1").evaluate("heading => {" + MISS + "}"))
                .as("left to the browser")
                .isEqualTo(false);
        page.route("**/news/edit*", held::add);
        edit.button("Lưu nháp").click();
        assertThat(edit.button("Lưu nháp").locator(".ui-button-text")).hasCSS("opacity", "0.6");
        letGo(page);
        assertThat(edit.button("Lưu nháp").locator(".ui-button-text")).hasCSS("opacity", "1");

        page.navigate("/news/preview?id=" + edit.id());
        assertThat(page.locator(".attachments li")).containsText("Đề cương báo cáo tháng");
    }

    /** Until it is let go, the picture is on its way, and the form is not sent without it. */
    private void bring(Page page, Locator content, String how, String name, int figures) {
        content.evaluate("async editor => {" + how + "}");
        assertOnItsWay(content, name);
        picture(page, "news-editor-uploading-" + figures);
        letGo(page);
        assertThat(page.locator(".editor-upload")).hasCount(0);
        assertThat(page.locator(".editor-figure")).hasCount(figures);
        for (var image : page.locator(".editor-figure img").all()) {
            assertThat(image).hasAttribute("src", Pattern.compile("/media/.*"));
        }
    }

    private static void assertOnItsWay(Locator place, String name) {
        assertThat(place.locator(".editor-upload b")).hasText(name);
        assertThat(place.locator(".editor-upload progress")).isVisible();
        assertThat(place.locator(".editor-upload progress"))
                .hasAttribute("aria-label", Pattern.compile(".*" + name + ".*"));
    }

    private void letGo(Page page) {
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        held.clear();
    }
}
