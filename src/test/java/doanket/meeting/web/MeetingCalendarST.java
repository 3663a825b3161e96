package doanket.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import biweekly.Biweekly;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import doanket.BrowserTest;
import doanket.Http;
import doanket.Portal;
import java.io.File;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The calendar as a list of the week, as a month to turn over, and for programs that keep calendars. */
class MeetingCalendarST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void theWeekIsHungUpAsOfficesDo() {
        var page = signedIn("canbo.mttq");

        page.navigate("/meeting/calendar");

        assertThat(page.locator("table.week thead")).containsText("Thứ, ngày");
        assertThat(page.locator("table.week tbody")).hasCount(7);
        assertThat(page.locator("table.week")).containsText("Chủ Nhật");
        picture(page, "meeting-calendar");
        Assertions.assertThat(statementsOfFirstView(page, "/meeting/calendar")).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void theLetterLooksLikeAPaperOfTheHost() throws IOException {
        var page = signedIn("canbo.mttq");
        page.navigate("/meeting/list");
        var link = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Giao ban khối Mặt trận, đoàn thể"))
                .first();
        var id = link.getAttribute("href").replaceFirst(".*id=", "");

        var pdf = page.request().get(Portal.url() + "/meeting/letter.pdf?id=" + id);
        var docx = page.request().get(Portal.url() + "/meeting/letter.docx?id=" + id);

        Assertions.assertThat(docx.status()).isEqualTo(200);
        try (var read = Loader.loadPDF(pdf.body())) {
            Assertions.assertThat(read.getNumberOfPages()).isEqualTo(1);
            ImageIO.write(
                    new PDFRenderer(read).renderImageWithDPI(0, 80),
                    "png",
                    new File("target/screenshots/meeting-letter.png"));
        }
    }

    @Test
    void theMonthIsACalendarToTurnOver() {
        var page = signedIn("canbo.mttq");

        page.navigate("/meeting/month");

        assertThat(page.locator(".fc-daygrid-body, .fc-view")).not().hasCount(0);
        everyLook(page, "meeting-month");
        page.locator("#unit").selectOption(new SelectOption().setLabel("Hội Nông dân tỉnh Vân Sơn"));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Lọc")).click();
        page.waitForURL("**/meeting/month?unit=*");
        assertThat(page.locator(".fc-daygrid-body, .fc-view")).not().hasCount(0);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Lịch tuần"))
                .click();
        page.waitForURL("**/meeting/calendar?unit=*");
        assertThat(page.locator("#unit option:checked")).hasText("Hội Nông dân tỉnh Vân Sơn");
    }

    @Test
    void aProgramReadsTheCalendarWithTheTokenUntilItIsRevoked() {
        var page = signedIn("canbo.hnd");
        page.navigate("/meeting/feeds");
        page.getByLabel("Nơi dùng").fill("Lịch " + UUID.randomUUID());
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Tạo địa chỉ"))
                .click();
        var address = page.locator("#feed-all").textContent().strip().replace(Portal.url(), "");

        var answer = Http.visitor().get(address);

        Assertions.assertThat(answer.statusCode()).isEqualTo(200);
        Assertions.assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        Assertions.assertThat(Biweekly.parse(answer.body()).first()).isNotNull();
        Assertions.assertThat(Http.visitor().get("/feed/meeting?token=x").statusCode())
                .isEqualTo(404);
        Assertions.assertThat(Http.visitor()
                        .get(address.replace("/feed/meeting", "/feed/news"))
                        .statusCode())
                .isEqualTo(404);
    }
}
