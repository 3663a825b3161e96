package doanket.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static doanket.report.web.ReportSteps.figure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.platform.Uuids;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** An edited workbook that comes back, and evidence of figures: files, a photo, its day and the verdict on it. */
class ReportFilesST extends BrowserTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static byte[] edited(byte[] book, Consumer<Sheet> edit) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(book));
                var out = new ByteArrayOutputStream()) {
            edit.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Sheet sheet, String code) {
        for (var row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code);
    }

    private static int column(Sheet sheet, String head) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.toString().equals(head)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError(head);
    }

    private static void put(Sheet sheet, String code, String head, String text) {
        row(sheet, code).createCell(column(sheet, head)).setCellValue(text);
    }

    private static void bring(Page page, byte[] book) {
        page.setInputFiles("#file", new FilePayload("bao-cao.xlsx", XLSX, book));
        page.locator("main form[enctype] button.primary").click();
    }

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void anEditedWorkbookShowsWhatItChangesAndThenChangesIt() {
        var name = "Báo cáo sửa tệp " + Uuids.next();
        ReportSteps.ask(signedIn("lanhdao.mttq"), name);
        var page = signedIn("canbo.xa06");
        ReportSteps.open(page, name);
        var id = ReportSteps.id(page);
        var book = page.request()
                .get(Portal.url() + "/report/report.xlsx?id=" + id)
                .body();
        page.navigate("/report/import?id=" + id);

        bring(page, edited(book, sheet -> {
            put(sheet, "S1.1", "Kỳ này", "1.234,5");
            put(sheet, "S1.1", "Nhận xét", "Ba thôn hiến đất");
            put(sheet, "S1.5", "Kỳ này", "1,234.5");
        }));
        var changes = page.locator("main table tbody tr");
        assertThat(changes).hasCount(2);
        assertThat(changes.first()).containsText("1.234,5");
        assertThat(changes.nth(1)).containsText("1,234.5");
        everyLook(page, "report-import-changes");
        page.locator("form[action='/report/save'] button[type=submit]").click();
        assertThat(page.locator(".note.good")).hasText("Đã lưu.");
        assertThat(figure(page, "S1.1")).hasValue("1.234,5");
        // What is no figure came in as it was, with what is wrong about it.
        assertThat(figure(page, "S1.5")).hasValue("1,234.5");
        assertThat(page.locator("[data-remarks] .bad")).containsText("1.234,5");

        page.navigate("/report/import?id=" + id);
        bring(page, edited(book, sheet -> put(sheet, "S1.5", "Chỉ tiêu", "Tên tôi tự đặt")));
        assertThat(page.locator(".note.bad")).containsText("Chỉ sửa hai cột Kỳ này và Nhận xét");
        bring(page, edited(book, sheet -> put(sheet, "S1.5", "Mã", "S99.9")));
        assertThat(page.locator(".note.bad")).containsText("S99.9");
        assertThat(page.locator("main table")).hasCount(0);
    }

    @Test
    void evidenceIsAFileOrAPhotoOfADayAndGetsItsVerdict() throws IOException {
        var name = "Báo cáo minh chứng " + Uuids.next();
        var leader = signedIn("lanhdao.mttq");
        ReportSteps.ask(leader, name);
        var page = signedIn("canbo.xa06");
        ReportSteps.open(page, name);
        var id = ReportSteps.id(page);

        page.setInputFiles("#file", new FilePayload("san-van-dong.png", "image/png", photo()));
        page.fill("#taken-on", "32/13/2026");
        page.fill("#note", "Sân thể thao thôn 2");
        page.locator("form[action='/report/prove'] button").click();
        assertThat(page.locator(".note.bad").first()).containsText("32/13/2026");
        assertThat(page.locator("#note")).hasValue("Sân thể thao thôn 2");
        page.setInputFiles("#file", new FilePayload("san-van-dong.png", "image/png", photo()));
        page.fill("#taken-on", ReportSteps.day(1));
        page.locator("form[action='/report/prove'] button").click();
        assertThat(page.locator(".note.bad").first()).containsText("Ngày của minh chứng chưa đến");
        page.setInputFiles("#file", new FilePayload("san-van-dong.png", "image/png", photo()));
        page.fill("#taken-on", ReportSteps.day(-3));
        page.locator("form[action='/report/prove'] button").click();
        assertThat(page.locator(".note.good")).hasCount(1);
        page.setInputFiles("#file", new FilePayload("bien-ban.txt", "text/plain", "Biên bản".getBytes()));
        page.locator("form[action='/report/prove'] button").click();
        var proofs = page.locator("section[aria-labelledby=proofs] .rows > li");
        assertThat(proofs).hasCount(2);
        assertThat(proofs.first().locator("img.proof")).hasCount(1);
        assertThat(proofs.first()).containsText(ReportSteps.day(-3));
        everyLook(page, "report-proofs");

        judged(leader, id);
        page.navigate("/report/view?id=" + id);
        assertThat(page.locator("section[aria-labelledby=proofs]")).containsText("Ảnh của năm trước");
        assertThat(page.locator("section[aria-labelledby=proofs] button")).hasCount(0);
    }

    private static void judged(Page leader, String id) {
        leader.navigate("/report/view?id=" + id);
        var judged = leader.locator("section[aria-labelledby=proofs] .rows > li");
        judged.first().locator("button[value=reject]").click();
        assertThat(leader.locator(".note.bad")).containsText("Chưa ghi lý do");
        judged.first().locator("input[name=reason]").fill("Ảnh của năm trước");
        judged.first().locator("button[value=reject]").click();
        assertThat(leader.locator(".note.good")).hasText("Đã ghi kết luận về minh chứng.");
        judged.nth(1).locator("button[value=accept]").click();
        assertThat(judged.first()).containsText("Không chấp nhận");
        assertThat(judged.nth(1)).containsText("Chấp nhận");
    }
}
