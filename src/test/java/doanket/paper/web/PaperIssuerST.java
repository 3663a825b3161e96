package doanket.paper.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperIssuerST extends BrowserTest {

    @Test
    void aClerkGivesTheUnitItsOwnFormAndSeesItPrinted() throws IOException {
        var page = signedIn("vanthu.dang");
        var unit = unit(page, "Tỉnh ủy Vân Sơn");
        page.navigate("/paper/issuer?unit=" + unit);
        page.getByLabel("Cơ quan cấp trên").fill("");
        page.getByLabel("Cơ quan ban hành").fill("ĐẢNG BỘ TỈNH VÂN SƠN\nBAN THƯỜNG VỤ TỈNH ỦY");
        page.getByLabel("Ký hiệu").fill("TU");
        page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByText("Thể thức riêng của đơn vị.")).isVisible();
        var pdf = page.request().get(page.url().replaceAll("/paper/.*", "/paper/sample?unit=" + unit));
        try (var sample = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(sample))
                    .contains("BAN THƯỜNG VỤ TỈNH ỦY", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số 01-TB/TU");
        }
    }

    @Test
    void whatIsRefusedStaysTypedWithASentence() {
        var page = signedIn("vanthu.dang");
        page.navigate("/paper/issuer?unit=" + unit(page, "Tỉnh ủy Vân Sơn"));
        page.getByLabel("Ký hiệu").fill("");
        page.getByLabel("Địa danh").fill("Nơi thử");
        page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByText("Vui lòng nhập ký hiệu của đơn vị")).isVisible();
        assertThat(page.getByLabel("Địa danh")).hasValue("Nơi thử");
    }

    @Test
    void somebodyElsesUnitIsNotFound() {
        var page = signedIn("canbo.hnd");
        var unit = unit(page, "Tỉnh ủy Vân Sơn");

        assertThat(page.navigate("/paper/issuer?unit=" + unit).status()).isEqualTo(404);
        assertThat(page.navigate("/paper/issuer?unit=x").status()).isEqualTo(404);
        assertThat(page.navigate("/paper/sample?unit=" + unit).status()).isEqualTo(404);
    }

    @Test
    void thePageStandsEveryLookAndCostsFewStatements() {
        var page = signedIn("vanthu.mttq");
        var address = "/paper/issuer?unit=" + unit(page, "Ủy ban MTTQ Việt Nam tỉnh Vân Sơn");

        assertThat(statementsOfFirstView(page, address)).isLessThanOrEqualTo(12);
        everyLook(page, "paper-issuer");
    }

    private static String unit(Page page, String name) {
        page.navigate("/organisation/directory?q=" + name);
        return page.locator("main a[href*='/organisation/unit?id=']")
                .first()
                .getAttribute("href")
                .replaceAll(".*id=", "");
    }
}
