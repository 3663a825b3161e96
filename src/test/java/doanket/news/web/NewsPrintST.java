package doanket.news.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import doanket.BrowserTest;
import doanket.Http;
import doanket.Portal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An article taken away on paper: as a PDF of the portal, and as the browser prints it. */
class NewsPrintST extends BrowserTest {

    private static final Path PICTURES = Path.of("target/screenshots");

    /** What the margins leave of a sheet of A4, in pixels. */
    private static final int PAPER_WIDTH = 658;

    private static final int PAPER_HEIGHT = 994;

    private static final String AROUND = """
            () => [...document.querySelectorAll('button, .btn, input, textarea, select, nav, .top, .side, .foot, footer, dialog, .tags')]
                .filter(element => element.checkVisibility({ visibilityProperty: true }))
                .map(element => element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 40))""";
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('body *')]
                .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden'))
                .filter(element => element.getBoundingClientRect().right > innerWidth + 1
                    || getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
                .map(element => element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 40))""";
    private static final String TABLE = "<table><tr>"
            + "<th>Xã, phường</th><th>Số hộ</th><th>Hộ nghèo</th><th>Cận nghèo</th><th>Thoát nghèo</th><th>Tái nghèo</th><th>Ghi chú</th>"
            + "</tr><tr><td>Bản Thử</td><td>1.204</td><td>87</td><td>112</td><td>35</td><td>2</td><td>Đã rà soát</td></tr></table>";

    @Test
    void aReaderTakesAnArticleAwayWithItsPictures() throws IOException {
        var title = NewsEditST.unique("Bài in ra giấy");
        var id = published(title);
        var reader = signedIn("canbo.hnd");
        reader.navigate("/news/view?id=" + id);

        var download = reader.waitForDownload(() -> link(reader, "Tải PDF").click());

        assertThat(download.suggestedFilename()).startsWith("bai-in-ra-giay").endsWith(".pdf");
        var file = PICTURES.resolve("news-article.pdf");
        download.saveAs(file);
        try (var paper = Loader.loadPDF(file.toFile())) {
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(new PDFTextStripper().getText(paper).replaceAll("[\\s\\u00a0]+", " "))
                    .contains(title, "Chú thích ảnh 1 · Ảnh: Trọng Nghĩa", "Chú thích ảnh 2")
                    .contains(Portal.url() + "/news/view?id=" + id)
                    .contains("Trang 1/" + paper.getNumberOfPages());
            assertThat(pictures(paper)).isEqualTo(2);
        }
        assertThat(Files.size(file)).isLessThan(1_000_000);
    }

    @Test
    void theBrowserPrintsTheArticleAndNothingAroundIt() {
        var id = published(NewsEditST.unique("Bài in từ trình duyệt"));
        var reader = signedIn("canbo.hnd");
        reader.navigate("/news/view?id=" + id);
        var button = reader.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName("In").setExact(true));
        assertThat(button).isVisible();
        reader.evaluate("() => { window.print = () => document.body.dataset.printed ="
                + " [...document.querySelectorAll('figure img')].every(image => image.naturalWidth > 0); }");

        button.click();
        assertThat(reader.locator("body[data-printed=true]")).hasCount(1);

        reader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        reader.setViewportSize(PAPER_WIDTH, PAPER_HEIGHT);
        assertThat(reader.locator("figure img:visible")).hasCount(2);
        assertThat(reader.locator("figcaption:visible")).hasCount(2);
        assertThat(reader.locator("main aside")).isHidden();
        assertThat((List<?>) reader.evaluate(AROUND)).as("frame and buttons").isEmpty();
        assertThat((List<?>) reader.evaluate(CUT_OFF))
                .as("beyond the edge of the paper")
                .isEmpty();
        picture(reader, "news-print");
        reader.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setFormat("A4")
                .setPath(PICTURES.resolve("news-print.pdf")));
    }

    @Test
    void whatOneMayNotReadCannotBeTakenAwayAndLooksLikeNothing() {
        var draft = NewsEditPage.withTitle(signedIn("canbo.mttq"), NewsEditST.unique("Chưa đăng"))
                .id();
        var reader = Http.signedIn("canbo.hnd");

        for (var id : new String[] {draft, UUID.randomUUID().toString(), "x", "%00", "../../etc/passwd", ""}) {
            var answer = reader.get("/news/pdf?id=" + id);
            assertThat(answer.statusCode()).as(id).isIn(400, 404);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .as(id)
                    .isEmpty();
        }
        assertThat(reader.get("/news/pdf?id=" + draft).body())
                .isEqualTo(reader.get("/news/pdf?id=" + UUID.randomUUID()).body());
        assertThat(Http.visitor().get("/news/pdf?id=" + draft).statusCode()).isEqualTo(302);
    }

    private String published(String title) {
        var edit = NewsEditST.whole(signedIn("canbo.mttq"), title);
        edit.content().press("Control+End");
        edit.paste(TABLE, "x");
        edit.picture(Pictures.photo("anh-1.jpg", 1), "Chú thích ảnh 1", "Mô tả ảnh 1", "Trọng Nghĩa");
        edit.picture(Pictures.photo("anh-2.jpg", 2), "Chú thích ảnh 2", "Mô tả ảnh 2", "");
        edit.submit();
        NewsReviewPage.fromTheDesk(signedIn("bientap.mttq"), title)
                .claim()
                .approve()
                .publishNow();
        return edit.id();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static int pictures(PDDocument paper) throws IOException {
        int found = 0;
        for (var page : paper.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                found += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
            }
        }
        return found;
    }
}
