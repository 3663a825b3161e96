package doanket.campaign.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.Portal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The report of a quarter from the page of the campaign, by its leader. */
class CampaignQuarterST extends BrowserTest {

    private static final String DEMO = "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh";
    private static final Path FOLDER = Path.of("target", "papers");
    private static final int MOST_STATEMENTS = 12;

    private static Path taken(Page page, String button) throws IOException {
        var download =
                page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                        .click());
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    @Test
    void aLeaderTakesTheReportOfAQuarterAsPaperAndNobodyElseDoes() throws IOException {
        var leader = signedIn("lanhdao.mttq");
        leader.navigate("/campaign/list");
        leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(DEMO))
                .click();
        var view = leader.url().substring(leader.url().indexOf("/campaign"));
        assertThat(statementsOfFirstView(leader, view)).isLessThanOrEqualTo(MOST_STATEMENTS);
        leader.navigate(view);
        assertThat(leader.locator("#quarter option")).hasCount(8);
        everyLook(leader, "campaign-view-leader");

        var docx = taken(leader, "Tải DOCX");
        assertThat(docx.getFileName().toString()).matches("bao-cao-quy-[1-4]-\\d{4}\\.docx");
        assertThat(Files.readAllBytes(docx)).startsWith('P', 'K');
        var pdf = taken(leader, "Tải PDF");
        try (var paper = Loader.loadPDF(pdf.toFile())) {
            assertThat(paper.getNumberOfPages()).isGreaterThan(1);
            var renderer = new PDFRenderer(paper);
            for (int page = 0; page < paper.getNumberOfPages(); page++) {
                var picture = FOLDER.resolve("quarter-" + page + ".png");
                ImageIO.write(renderer.renderImage(page, 1.2f), "png", picture.toFile());
            }
        }

        var officer = signedIn("canbo.xa01");
        officer.navigate(view);
        assertThat(officer.locator("#quarter")).hasCount(0);
        var address = Portal.url() + view.replace("/view", "/quarter") + "&quarter=2026-1&as=pdf";
        assertThat(officer.request().get(address).status()).isEqualTo(404);
    }
}
