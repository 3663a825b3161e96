package doanket.directive.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Picker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Each page of papers in all looks, with the papers of the demo. */
class DirectiveLooksST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;
    private static final int TASKS = 6;
    private static final String SESSION =
            "Buổi làm việc với Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội";
    private static final String CONCLUDED =
            "kết luận tại buổi làm việc với Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội";
    private static final String TO_SIGN = "về việc chuẩn bị Ngày hội Đại đoàn kết toàn dân tộc";

    @Test
    void theDemoLeadsFromItsSessionToThePaperAndFromItsClausesToTheTasks() {
        var page = signedIn("canbo.mttq");
        var id = paper(page, "IN", CONCLUDED);
        var address = "/directive/view?id=" + id;
        assertThat(statementsOfFirstView(page, address)).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(statementsOfFirstView(page, address + "&tab=recipients")).isLessThanOrEqualTo(MOST_STATEMENTS);

        page.navigate(address);
        assertThat(page.locator("main")).containsText("Từ cuộc họp: " + SESSION);
        assertThat(page.locator(".clauses li")).hasCount(TASKS);
        everyLook(page, "directive-look-view");
        page.navigate(address + "&tab=recipients");
        everyLook(page, "directive-look-recipients");
        page.navigate(address + "&tab=history");
        everyLook(page, "directive-look-history");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("Nhiệm vụ \\(\\d+\\)")))
                .click();
        assertThat(page.locator("main")).containsText("Xây dựng kế hoạch giám sát, phản biện xã hội của năm");
        page.navigate(address);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(SESSION)).click();

        assertThat(page.locator("h1")).hasText(SESSION);
        assertThat(page.locator("main")).containsText(CONCLUDED);
    }

    @Test
    void whoeverMayNotOpenTheMeetingReadsOfThePaperOnly() {
        var page = signedIn("canbo.mttq");
        var id = paper(page, "IN", CONCLUDED);

        var outsider = signedIn("canbo.xa03");

        assertThat(outsider.navigate("/directive/view?id=" + id).status()).isEqualTo(404);
    }

    @Test
    void whatWritersAndLeadersSeeIsFitForEverybody() {
        var writer = signedIn("canbo.mttq");
        writer.navigate("/directive/list");
        everyLook(writer, "directive-look-list");
        writer.navigate("/directive/edit");
        everyLook(writer, "directive-look-edit");

        var leader = signedIn("lanhdao.mttq");
        leader.navigate("/directive/sign?id=" + paper(leader, "REVIEW", TO_SIGN));
        everyLook(leader, "directive-look-sign");
    }

    @Test
    void whatClerksSeeIsFitForEverybodyAndTellsWhichTasksEndWithAPaper() {
        var clerk = signedIn("vanthu.mttq");
        clerk.navigate("/directive/register");
        everyLook(clerk, "directive-look-registers");
        clerk.locator(".rows a").first().click();
        clerk.waitForURL(Pattern.compile(".*/directive/register\\?id=.*"));
        everyLook(clerk, "directive-look-register");

        var clerkOfParty = signedIn("vanthu.dang");
        clerkOfParty.navigate("/directive/issue?id=" + paper(clerkOfParty, "OUT", CONCLUDED));
        assertThat(clerkOfParty.locator("[id=withdraw]"))
                .containsText("nhiệm vụ đang thực hiện theo văn bản này kết thúc");
        assertThat(clerkOfParty.locator(".touched li").first()).containsText("Kết thúc");
        everyLook(clerkOfParty, "directive-look-issue");
    }

    @Test
    void anOfficeBringsItsOwnTemplateThroughTheDoorOfAllFiles() throws IOException {
        var clerk = signedIn("vanthu.mttq");
        clerk.navigate("/directive/template");
        everyLook(clerk, "directive-look-template");
        bring(clerk, "mau.docx", "Không phải tệp Word".getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.locator(".ui-messages")).containsText("mau.docx");
        bring(clerk, "mau.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.locator(".ui-messages")).containsText(".docx");

        bring(clerk, "mau-mttq.docx", word("Mẫu của cơ quan {{so_ky_hieu}}"));

        assertThat(clerk.locator("main")).containsText("Từ nay văn bản tải về theo mẫu này.");
        assertThat(clerk.locator("main")).containsText("mau-mttq.docx");
        clerk.click("[id='bring:drop']");
        assertThat(clerk.locator("main")).containsText("Đã trở lại thể thức chung.");
    }

    private static void bring(Page page, String name, byte[] content) {
        page.setInputFiles("[id='bring:file']", new FilePayload(name, "application/octet-stream", content));
        page.click("[id='bring:send']");
    }

    private static byte[] word(String line) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(line);
            document.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void wholeGroupsOfUnitsBecomeRecipientsAtOnce() {
        var writer = signedIn("canbo.mttq");
        writer.navigate("/directive/edit");
        writer.click("[id='edit:addGroup']");
        assertThat(writer.locator(".ui-messages")).containsText("chọn đơn vị");
        writer.selectOption("[id='edit:groupKind']", "FRONT");
        Picker.pick(writer, writer.locator("[id='edit:groupUnit_input']"), "uy ban mttq viet nam tinh");

        writer.click("[id='edit:addGroup']");

        assertThat(writer.locator(".lines.long li").first()).isVisible();
        assertThat(writer.locator(".lines.long li")).not().hasCount(1);
        everyLook(writer, "directive-look-groups");
        writer.click("[id='edit:clear']");
        assertThat(writer.locator(".lines.long li")).hasCount(0);
    }

    @Test
    void anAdministratorChangesTheTimeToConfirm() {
        var page = signedIn("quantri");
        page.navigate("/directive/rules");
        everyLook(page, "directive-look-rules");
        assertThat(statementsOfFirstView(page, "/directive/rules")).isLessThanOrEqualTo(MOST_STATEMENTS);
        var usual = page.inputValue("[id='rules:days']");
        page.fill("[id='rules:days']", "0");
        page.click("[id='rules:save']");
        assertThat(page.locator(".ui-messages")).containsText("từ 1 đến 60");

        page.fill("[id='rules:days']", usual);
        page.click("[id='rules:save']");

        assertThat(page.getByText("Đã lưu số ngày xác nhận.")).isVisible();
    }

    private static String paper(Page page, String box, String excerpt) {
        page.navigate("/directive/list?box=" + box + "&q=" + excerpt);
        return page.locator("tbody a")
                .filter(new Locator.FilterOptions().setHasText(excerpt))
                .last()
                .getAttribute("href")
                .replaceFirst(".*id=", "");
    }
}
