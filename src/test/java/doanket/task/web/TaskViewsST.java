package doanket.task.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import doanket.BrowserTest;
import doanket.Portal;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Leaders looking at tasks, the board, the timeline, and making tasks of a paper by keyboard. */
class TaskViewsST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    private static final String DOCUMENT = """
            insert into document (id, version, issuer_id, issuer_path, author_id, author_name, state, edition, changed_at,
                changed_by, family_code, type_code, excerpt, opening, closing, urgency, circulation, sign_form,
                on_behalf_of, signer_post, signer_name, relation)
            select ?, 1, u.id, array[u.id], gen_random_uuid(), 'Người soạn', 'DRAFT', 1, now(), 'Người soạn', 'FRONT',
                'THONG_BAO', 'Kết luận buổi làm việc quý III', '', '', 'NORMAL', 'INTERNAL', 'HEAD', '', '', '', 'NONE'
            from unit u
            where u.code = 'VS.MTTQ'""";

    @Test
    void aLeaderGoesFromANumberToItsTasks() {
        var page = signedIn("lanhdao.dang");
        assertThat(statementsOfFirstView(page, "/task/leader")).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.navigate("/task/leader");
        var overdue = page.locator(".figures .stat").first();
        var count = overdue.locator("b").textContent();

        overdue.click();

        assertThat(page.locator(".figures .stat b").first()).hasText(count);
        page.navigate("/task/leader");
        page.locator("#period").selectOption("month");
        page.locator("main form button").first().click();
        assertThat(page.locator("#from"))
                .hasValue("01/" + VietnamTime.told(today()).substring(3));
        page.locator("main form a").getByText("Kỳ trước").click();
        assertThat(page.locator("#to")).not().hasValue(VietnamTime.told(today()));
        everyLook(page, "task-leader-month");
        theNumberOfNobodyLeadsToItsList(page);
        page.navigate("/task/leader?side=led&period=range&from=1/1/2026&to=31/12/2026");
        assertThat(page.locator("#to")).hasValue("31/12/2026");
        assertThat(page.locator("h1")).hasText("Theo dõi thực hiện nhiệm vụ");
    }

    private static void theNumberOfNobodyLeadsToItsList(Page page) {
        page.navigate("/task/leader?period=year");
        var ofNoPaper = page.locator("section[aria-labelledby=byPaper] tr")
                .filter(new Locator.FilterOptions().setHasText("Không theo văn bản"))
                .locator("td:nth-child(7) a");
        int many = Integer.parseInt(ofNoPaper.textContent().strip());
        ofNoPaper.click();
        assertThat(page.locator(".chips")).containsText("Không theo văn bản");
        assertThat(page.locator(".chips")).containsText("Từ ngày 01/01/");
        assertThat(page.locator(".tasks tbody tr")).hasCount(Math.min(many, 50));
        picture(page, "task-list-of-no-paper");
    }

    private static LocalDate today() {
        return VietnamTime.day(Instant.now());
    }

    @Test
    void anAdministratorSetsAThresholdAndSeesWhoDidIt() {
        var page = signedIn("quantri");
        assertThat(statementsOfFirstView(page, "/task/rules")).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.navigate("/task/rules");
        page.locator("#most-extensions").fill("hai");
        page.locator("main form .btn.primary").click();
        assertThat(page.getByText("vui lòng nhập số từ 0 đến 20")).isVisible();
        assertThat(page.locator("#most-extensions")).hasValue("hai");
        page.locator("#most-extensions").fill("4");
        page.locator("#reason").fill("Theo quy chế làm việc mới");
        page.locator("main form .btn.primary").click();

        assertThat(page.getByText("Đã lưu ngưỡng theo dõi nhiệm vụ.")).isVisible();
        assertThat(page.locator(".log li").first()).containsText("Theo quy chế làm việc mới");
        everyLook(page, "task-rules");
        page.locator("#most-extensions").fill("2");
        page.locator("main form .btn.primary").click();
        assertThat(page.locator(".log li").first()).containsText("4 → 2");
    }

    @Test
    void theReportComesAsWorkbookAndPaperAndToLeadersOnly() throws IOException {
        var page = signedIn("lanhdao.mttq");
        var workbook = page.request().get(Portal.url() + "/task/report.xlsx?side=led");
        var paper = page.request().get(Portal.url() + "/task/report.pdf?side=led");

        Files.write(Path.of("target/screenshots/task-report.pdf"), paper.body());
        assertThat(workbook.headers().get("content-type")).contains("spreadsheetml");
        assertThat(paper.headers().get("content-type")).startsWith("application/pdf");
        var officer = signedIn("canbo.hnd");
        assertThat(officer.request().get(Portal.url() + "/task/report.xlsx").status())
                .isEqualTo(404);
    }

    @Test
    void boardAndTimelineShowTheSameTasksInFewStatements() {
        var page = signedIn("canbo.mttq");
        assertThat(statementsOfFirstView(page, "/task/board?which=unit")).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statementsOfFirstView(page, "/task/timeline?which=unit")).isLessThanOrEqualTo(MOST_STATEMENTS);

        page.navigate("/task/board?which=unit");
        assertThat(page.locator(".board section")).hasCount(4);
        everyLook(page, "task-board");
        page.navigate("/task/timeline?which=unit");
        everyLook(page, "task-timeline");
    }

    @Test
    void tasksOfAPaperAreTypedAsAListByKeyboard() {
        var document = Uuids.next();
        var clause = Uuids.next();
        Rows.change(DOCUMENT, document);
        Rows.change(
                "insert into clause (id, document_id, position, depth, text) values (?, ?, 1, 1, ?)",
                clause,
                document,
                "Rà soát hộ nghèo thuộc diện hỗ trợ nhà Đại đoàn kết");
        var page = signedIn("lanhdao.mttq");
        page.navigate("/task/plan?document=" + document);
        page.locator("textarea[name=content]").first().focus();
        row(page, "", "HND tỉnh", "HLHPN tỉnh: số liệu hộ nghèo", "31/12", "Báo cáo");
        row(page, "Tổng hợp ý kiến Nhân dân", "Đơn vị không có", "", "ngày 20 hằng tháng", "");
        page.locator("form .btn.primary").click();
        assertThat(page.getByText("Dòng 2: không tìm thấy đúng một đơn vị")).isVisible();
        page.locator(".extra summary").first().click();
        page.getByLabel("Mức độ").first().selectOption("key");
        page.getByLabel("Lãnh đạo phụ trách").first().selectOption(new SelectOption().setIndex(1));
        page.getByLabel("Đơn vị theo dõi").first().fill("Tỉnh đoàn");
        page.getByLabel("Chỉ tiêu").first().fill("40 nhà");
        everyLook(page, "task-plan-refused");

        page.locator("input[name=lead]").nth(1).fill("HLHPN tỉnh");
        page.locator("form .btn.primary").click();

        assertThat(page.getByText("Đã lưu danh sách nhiệm vụ.")).isVisible();
        assertThat(page.locator("textarea[name=content]").first())
                .hasValue("Rà soát hộ nghèo thuộc diện hỗ trợ nhà Đại đoàn kết");
        assertThat(planned(document)).isEqualTo("2");
        assertThat(page.locator(".extra details[open]")).hasCount(1);
        assertThat(page.locator("select[name=priority]").first()).hasValue("key");
        assertThat(page.locator("input[name=measure]").first()).hasValue("40 nhà");
        assertThat(page.locator("input[name=due]").nth(1)).hasValue("ngày 20 hằng tháng");
        assertThat(page.locator("input[name=with]").first())
                .hasValue("Hội Liên hiệp Phụ nữ tỉnh Vân Sơn: số liệu hộ nghèo");
        assertThat(statementsOfFirstView(page, "/task/plan?document=" + document))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    /** Enter leads from field to field, and from the last one to the next row. */
    private static void row(Page page, String... texts) {
        for (var text : texts) {
            page.keyboard().type(text);
            page.keyboard().press("Enter");
        }
    }

    private static String planned(UUID document) {
        return Rows.text("select count(*) from task where document_id = ? and state = 'PLANNED'", document);
    }

    @Test
    void moreTimeIsAskedForGrantedAndTheTaskSplitAndGivenToAnotherUnit() {
        var leader = signedIn("lanhdao.mttq");
        var id = TaskEditPage.open(leader)
                .content("Việc cần thêm thời gian " + Uuids.next())
                .lead("hoi nong dan tinh", "Hội Nông dân tỉnh Vân Sơn")
                .due(LocalDate.of(2027, 3, 10))
                .give();
        var officer = signedIn("canbo.hnd");
        officer.navigate("/task/view?id=" + id);
        officer.locator("summary").getByText("Đề nghị gia hạn").click();
        officer.locator("#asked").fill("31/3/2027");
        officer.locator("#why-more").fill("Mưa lũ kéo dài");
        officer.locator("button").getByText("Đề nghị gia hạn").click();
        assertThat(officer.getByText("Đã gửi đề nghị gia hạn.")).isVisible();

        leader.navigate("/task/view?id=" + id);
        everyLook(leader, "task-view-extension");
        leader.locator("button.primary").getByText("Đồng ý gia hạn").first().click();
        assertThat(leader.locator(".head").getByText("31/03/2027")).isVisible();

        leader.navigate("/task/split?id=" + id);
        leader.locator("textarea[id$=content]").first().fill("Phần của Hội Phụ nữ");
        pick(leader, "phu nu tinh", "Hội Liên hiệp Phụ nữ tỉnh Vân Sơn");
        leader.locator("input[id$=due]").first().fill("1/3/2027");
        leader.locator("button[id$=do]").click();
        assertThat(leader.getByText("Đã tách nhiệm vụ.")).isVisible();
        assertThat(leader.getByText("Phần của Hội Phụ nữ")).isVisible();

        leader.navigate("/task/reassign?id=" + id);
        pick(leader, "phu nu tinh", "Hội Liên hiệp Phụ nữ tỉnh Vân Sơn");
        leader.locator("textarea[id$=reason]").fill("Đúng chức năng hơn");
        leader.locator("button[id$=do]").click();
        assertThat(leader.getByText("Đã giao lại cho đơn vị khác.")).isVisible();
        assertThat(signedIn("canbo.hnd")
                        .request()
                        .get(Portal.url() + "/task/view?id=" + id)
                        .status())
                .isEqualTo(404);
    }

    private static void pick(Page page, String typed, String name) {
        page.locator("input[id$=lead_input]").first().pressSequentially(typed);
        page.locator("[id$=lead_panel]:visible .ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    @Test
    void manyAreRemindedAtOnceFromTheList() {
        var content = "Việc đôn đốc " + Uuids.next();
        var leader = signedIn("lanhdao.mttq");
        TaskEditPage.open(leader)
                .content(content)
                .lead("hoi nong dan tinh", "Hội Nông dân tỉnh Vân Sơn")
                .give();
        leader.navigate("/task/list?which=given&q=" + content.substring(content.length() - 12));
        leader.locator("input[name=task]").first().check();
        leader.locator("#bulk-reason").fill("Đề nghị khẩn trương");
        leader.locator("button").getByText("Đôn đốc các nhiệm vụ đã chọn").click();
        assertThat(leader.getByText("Đã thực hiện với 1 nhiệm vụ.")).isVisible();

        leader.navigate("/task/list?which=given&q=" + content.substring(content.length() - 12));
        everyLook(leader, "task-list-given");
        leader.locator("button").getByText("Đôn đốc các nhiệm vụ đã chọn").click();
        assertThat(leader.getByText("Vui lòng chọn ít nhất một nhiệm vụ.")).isVisible();
    }

    @Test
    void theFirstPageShowsWhatIsOverdueAndToBeDone() {
        var page = signedIn("canbo.hnd");

        assertThat(page.locator("main").getByText("nhiệm vụ quá hạn").first()).isVisible();
        assertThat(page.locator("main").getByText("Việc cần làm").first()).isVisible();
        picture(page, "task-home");

        var leader = signedIn("lanhdao.dang");
        assertThat(leader.locator("main a").filter(new Locator.FilterOptions().setHasText("nhiệm vụ đã giao quá hạn")))
                .hasAttribute("href", "/task/list?which=given&show=overdue");
        assertThat(leader.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Đã giao, quá hạn")))
                .isVisible();
        picture(leader, "task-home-leader");
    }
}
