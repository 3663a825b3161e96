package doanket.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.platform.Uuids;
import org.junit.jupiter.api.Test;

/** A report asked for, filled in, sent, returned, sent again, approved, summed up and locked by three people. */
class ReportPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private String day(int days) {
        return ReportSteps.day(days);
    }

    private static void saved(Page page) {
        ReportSteps.saved(page);
    }

    private static Locator figure(Page page, String code) {
        return ReportSteps.figure(page, code);
    }

    private static String ask(Page leader, String name) {
        return ReportSteps.ask(leader, name);
    }

    private void paste(Locator field, String text) {
        field.evaluate(
                "(field, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
                text);
    }

    @Test
    void aReportGoesFromTheCellToTheSumOfTheProvince() {
        var name = "Báo cáo nhanh " + Uuids.next();
        var leader = signedIn("lanhdao.mttq");
        leader.navigate("/report/form");
        everyLook(leader, "report-form");
        var collect = ask(leader, name);
        var officer = signedIn("canbo.xa05");
        officer.navigate("/report/list");
        officer.locator("a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        var entry = officer.url();
        var address = entry.substring(Portal.url().length());
        assertThat(statementsOfFirstView(officer, address)).isLessThanOrEqualTo(MOST_STATEMENTS);
        officer.navigate(entry);

        typeAndSend(officer);
        sendBack(leader, collect);
        sendAgain(officer, entry);
        approveAndLock(leader, collect);
    }

    private void typeAndSend(Page officer) {
        paste(figure(officer, "S1.1"), "12\tBa thôn\n1,234.5\n");
        saved(officer);
        assertThat(officer.locator("[data-remarks] .bad")).containsText("1.234,5");
        everyLook(officer, "report-entry");
        figure(officer, "S1.5").fill("1.234,5");
        figure(officer, "S1.5").press("Enter");
        assertThat(figure(officer, "S2.1")).isFocused();
        figure(officer, "S2.1").fill("khoảng mười");
        officer.locator("textarea[name=b]").fill("Nhân dân hiến đất làm đường.");
        saved(officer);
        officer.locator("button[value=send]").click();
        assertThat(officer.locator(".note.bad").first()).containsText("Chưa hoàn tất được");
        figure(officer, "S2.1").fill("40");
        // The demo's own month overlaps these days in part.
        for (var code : new String[] {"S1.5", "S2.1"}) {
            comment(officer, code).fill("Chỉ tính phần chưa báo cáo");
        }
        officer.locator("button[value=send]").click();
        assertThat(officer.locator(".note.good")).hasText("Đã gửi báo cáo.");
    }

    private static Locator comment(Page page, String code) {
        return page.locator("[data-cell]")
                .filter(new Locator.FilterOptions().setHasText(code))
                .first()
                .locator("input[name=c]");
    }

    private void sendBack(Page leader, String collect) {
        leader.navigate(collect);
        everyLook(leader, "report-collect");
        leader.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Chờ duyệt"))
                .locator("a")
                .click();
        leader.locator("details.more summary").click();
        leader.fill("#reason", "Bổ sung thôn 3");
        leader.fill("#due", day(3));
        leader.locator("button[value=send-back]").click();
        assertThat(leader.locator(".note.good")).hasText("Đã trả lại báo cáo.");
    }

    private void sendAgain(Page officer, String entry) {
        officer.navigate(entry);
        assertThat(officer.locator(".note.bad").first()).containsText("Bổ sung thôn 3");
        figure(officer, "S1.1").fill("15");
        figure(officer, "S1.1").press("Enter");
        saved(officer);
        officer.locator("button[value=send]").click();
        assertThat(officer.locator(".entry.read")).containsText("Lần trước: 12");
    }

    private void approveAndLock(Page leader, String collect) {
        leader.navigate(collect);
        leader.locator("input[name=report]").check();
        leader.locator("form[data-approve] button[type=submit]").click();
        assertThat(leader.locator(".note.good")).hasText("Đã duyệt.");
        leader.locator("button[value=lock]").click();
        assertThat(leader.locator(".note.good")).hasText("Đã khóa kỳ báo cáo.");
        leader.navigate(collect.replace("/collect", "/view"));
        assertThat(leader.locator(".entry.read")).containsText("1.234,5");
        assertThat(leader.locator(".said")).containsText("Nhân dân hiến đất làm đường.");
        everyLook(leader, "report-view");
    }

    @Test
    void ofTwoInOneCellTheSecondChooses() {
        var name = "Báo cáo hai người " + Uuids.next();
        ask(signedIn("lanhdao.mttq"), name);
        var one = signedIn("canbo.xa06");
        one.navigate("/report/list");
        one.locator("a").filter(new Locator.FilterOptions().setHasText(name)).click();
        var other = signedIn("canbo.xa06");
        other.navigate(one.url());

        figure(one, "S1.1").fill("5");
        figure(one, "S1.1").press("Enter");
        saved(one);
        figure(other, "S1.1").fill("7");
        figure(other, "S1.1").press("Enter");

        var remarks = other.locator("[data-remarks]").first();
        assertThat(remarks).containsText("“5” đã được");
        assertThat(other.locator("[data-report-status]")).containsText("chọn giữ số nào");
        assertThat(figure(other, "S1.1")).hasValue("7");
        remarks.locator("button").first().click();
        assertThat(remarks.locator("button")).hasCount(0);
        saved(other);
        one.reload();
        assertThat(figure(one, "S1.1")).hasValue("7");
    }

    @Test
    void aWorkbookGoesOutAndComesBack() {
        var name = "Báo cáo bảng tính " + Uuids.next();
        ask(signedIn("lanhdao.mttq"), name);
        var page = signedIn("canbo.xa06");
        page.navigate("/report/list");
        page.locator("a").filter(new Locator.FilterOptions().setHasText(name)).click();
        var id = page.url().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        var book = page.request().get(Portal.url() + "/report/report.xlsx?id=" + id);
        assertThat(book.headers().get("content-type")).contains("spreadsheetml");

        page.navigate("/report/import?id=" + id);
        page.setInputFiles("#file", new FilePayload("bao-cao.xlsx", XLSX, book.body()));
        page.locator("main form button.primary").click();

        assertThat(page.locator(".empty")).containsText("Không có gì thay đổi");
        everyLook(page, "report-import");
        page.setInputFiles("#file", new FilePayload("la.xlsx", XLSX, "không phải bảng tính".getBytes()));
        page.locator("main form button.primary").click();
        assertThat(page.locator(".note.bad")).isVisible();
    }

    @Test
    void listsNeedFewStatementsAndFitEveryScreen() {
        var leader = signedIn("lanhdao.mttq");
        for (var address : new String[] {
            "/report/list", "/report/list?which=sent", "/report/list?which=collected", "/report/forms", "/report/form"
        }) {
            assertThat(statementsOfFirstView(leader, address)).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
        leader.navigate("/report/list?which=collected");
        everyLook(leader, "report-collected");
        leader.navigate("/report/forms");
        everyLook(leader, "report-forms");
        var officer = signedIn("canbo.xa06");
        officer.navigate("/report/list");
        everyLook(officer, "report-list");
    }
}
