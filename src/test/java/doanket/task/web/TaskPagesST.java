package doanket.task.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A task of the Front for the Farmers' Union, with the Women's Union, as their people meet it. */
class TaskPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void aTaskIsGivenAcceptedProvenAndConfirmed() {
        var content = "Rà soát hộ nghèo được hỗ trợ nhà Đại đoàn kết " + Uuids.next();
        var leader = signedIn("lanhdao.mttq");
        var id = TaskEditPage.open(leader)
                .content(content)
                .lead("hoi nong dan tinh", "Hội Nông dân tỉnh Vân Sơn")
                .with("phu nu tinh", "Hội Liên hiệp Phụ nữ tỉnh Vân Sơn")
                .due(today().plusDays(20))
                .give();
        assertThat(leader.getByText("Đã giao nhiệm vụ.")).isVisible();
        everyLook(leader, "task-view-given");

        var officer = signedIn("canbo.hnd");
        officer.navigate("/task/list?which=unit&q=" + content.substring(content.length() - 12));
        officer.getByText(content.substring(0, 30)).click();
        press(officer, "Tiếp nhận", "Đồng chí đã tiếp nhận nhiệm vụ.");
        sayHowFarItIs(officer);
        reportWhileAPartIsOpen(officer);
        var partner = signedIn("canbo.hlhpn");
        partner.navigate("/task/view?id=" + id);
        press(partner, "Tiếp nhận", "Đã tiếp nhận phần việc phối hợp.");
        partner.locator("summary").getByText("Báo cáo đã xong phần việc").click();
        partner.getByLabel("Kết quả phần việc").fill("Đã gửi danh sách");
        press(partner, "Báo cáo đã xong phần việc", "Đã báo cáo xong phần việc phối hợp.");

        officer.navigate("/task/view?id=" + id);
        report(officer);
        assertThat(officer.getByText("Đã báo cáo hoàn thành, chờ đơn vị giao xác nhận."))
                .isVisible();
        leader.navigate("/task/view?id=" + id);
        picture(leader, "task-view-to-confirm");
        press(leader, "Xác nhận hoàn thành", "Đã xác nhận hoàn thành.");
        assertThat(leader.locator(".head .chip").first()).hasText("Hoàn thành đúng hạn");
        picture(leader, "task-view-done");
    }

    private static void sayHowFarItIs(Page officer) {
        officer.getByLabel("Tình hình thực hiện").fill("Đã rà soát 4 xã");
        officer.getByLabel("Tiến độ (%)").fill("60");
        officer.locator("#file-progress")
                .setInputFiles(new FilePayload(
                        "ket-qua.txt", "text/plain", "Kết quả rà soát".getBytes(StandardCharsets.UTF_8)));
        press(officer, "Cập nhật tiến độ", "Đã ghi tiến độ.");
        assertThat(officer.locator(".log")).containsText("ket-qua.txt");
    }

    /** What was typed and chosen stays. */
    private void reportWhileAPartIsOpen(Page officer) {
        report(officer);
        assertThat(officer.getByRole(AriaRole.ALERT)).containsText("HLHPN tỉnh");
        assertThat(officer.locator("#paper-report")).hasValue("15/BC-HND");
        picture(officer, "task-view-refused");
    }

    private static void report(Page officer) {
        var paper = officer.locator("#paper-report");
        if (!paper.isVisible()) {
            officer.locator("summary").getByText("Báo cáo hoàn thành").click();
        }
        paper.fill("15/BC-HND");
        officer.locator("#paper-on-report").fill(VietnamTime.DATE.format(today()));
        button(officer, "Báo cáo hoàn thành").click();
        officer.waitForLoadState();
    }

    @Test
    void theFormWarnsOfAHolidayAndKeepsWhatItRefuses() {
        var leader = signedIn("lanhdao.mttq");
        var form =
                TaskEditPage.open(leader).content("Việc có hạn vào ngày nghỉ").due(LocalDate.of(2027, 9, 2));
        leader.keyboard().press("Tab");
        assertThat(leader.getByText("Thời hạn rơi vào ngày nghỉ (Quốc khánh)")).isVisible();
        picture(leader, "task-edit-holiday");

        leader.getByText("Giao nhiệm vụ", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();

        assertThat(leader.getByText("Vui lòng chọn đơn vị chủ trì.").first()).isVisible();
        assertThat(leader.locator("textarea[id$=content]")).hasValue("Việc có hạn vào ngày nghỉ");
        form.lead("hoi nong dan tinh", "Hội Nông dân tỉnh Vân Sơn")
                .with("hoi nong dan tinh", "Hội Nông dân tỉnh Vân Sơn");
        leader.getByText("Giao nhiệm vụ", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(leader.getByText("là đơn vị chủ trì nên không đồng thời phối hợp"))
                .isVisible();
    }

    @Test
    void listsOpenInFewStatements() {
        var page = signedIn("canbo.hnd");

        assertThat(statementsOfFirstView(page, "/task/list?which=unit")).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statementsOfFirstView(page, "/task/list?which=mine")).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.navigate("/task/list?which=unit");
        everyLook(page, "task-list-unit");
    }

    @Test
    void aTaskOpensInFewStatementsAndToItsUnitsOnly() {
        var leader = signedIn("lanhdao.mttq");
        var id = TaskEditPage.open(leader)
                .content("Việc riêng của hai đơn vị " + Uuids.next())
                .lead("hoi nong dan tinh", "Hội Nông dân tỉnh Vân Sơn")
                .give();

        assertThat(statementsOfFirstView(leader, "/task/view?id=" + id)).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(status("canbo.hnd", id)).isEqualTo(200);
        assertThat(status("canbo.xa03", id)).isEqualTo(404);
        assertThat(status("canbo.xa03", Uuids.next())).isEqualTo(404);
    }

    private int status(String username, UUID id) {
        return signedIn(username)
                .request()
                .get(Portal.url() + "/task/view?id=" + id)
                .status();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main button:visible").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void press(Page page, String name, String said) {
        button(page, name).first().click();
        assertThat(page.getByText(said)).isVisible();
    }

    private static LocalDate today() {
        return VietnamTime.day(Instant.now());
    }
}
