package doanket.task.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What giver, lead and co-ordinator say to each other about a task: explanations, questions, and words put right. */
class TaskTalkST extends BrowserTest {

    private final String content = "Báo cáo số hộ được hỗ trợ nhà " + Uuids.next();

    @Test
    void anExplanationAQuestionAndACorrectionReachAllUnitsOfTheTask() {
        var leader = signedIn("lanhdao.mttq");
        var task = TaskEditPage.open(leader)
                .content(content)
                .lead("hoi nong dan tinh", "Hội Nông dân tỉnh Vân Sơn")
                .with("phu nu tinh", "Hội Liên hiệp Phụ nữ tỉnh Vân Sơn")
                .due(VietnamTime.day(Instant.now()).plusDays(20))
                .give();
        explanationAsked(leader, task);
        var officer = signedIn("canbo.hnd");
        explainedAndQuestioned(officer, task);
        answered(leader, task);
        corrected(leader, officer, task);
        var partner = signedIn("canbo.hlhpn");
        partner.navigate("/task/view?id=" + task);
        for (var said : new String[] {
            "Chậm do mưa lũ",
            "Tính cả hộ cận nghèo không?",
            "Có, tính cả hộ cận nghèo",
            "Nội dung trước đính chính: " + content
        }) {
            assertThat(partner.locator(".log")).containsText(said);
        }
        assertThat(partner.locator("h1")).containsText("Báo cáo số hộ nghèo và cận nghèo");
        picture(partner, "task-view-talked");
    }

    private static void explanationAsked(Page leader, UUID task) {
        leader.navigate("/task/view?id=" + task);
        leader.locator("summary").getByText("Yêu cầu giải trình").click();
        leader.locator("#explain-by")
                .fill(VietnamTime.told(VietnamTime.day(Instant.now()).plusDays(3)));
        leader.locator("#explain-what").fill("Vì sao chưa có số liệu tháng 10?");
        press(leader, "Yêu cầu giải trình", "Đã yêu cầu giải trình.");
    }

    private static void explainedAndQuestioned(Page officer, UUID task) {
        officer.navigate("/task/view?id=" + task);
        assertThat(officer.getByText("Đơn vị chủ trì cần giải trình trước ngày"))
                .isVisible();
        officer.locator("summary").getByText("Giải trình").click();
        officer.locator("#reason-explain").fill("Chậm do mưa lũ");
        press(officer, "Giải trình", "Đã gửi giải trình.");
        assertThat(officer.getByText("Đơn vị chủ trì cần giải trình trước ngày"))
                .hasCount(0);
        officer.locator("summary").getByText("Đề nghị làm rõ").click();
        officer.locator("#reason-question").fill("Tính cả hộ cận nghèo không?");
        press(officer, "Đề nghị làm rõ", "Đã gửi câu hỏi.");
    }

    private static void answered(Page leader, UUID task) {
        leader.navigate("/task/view?id=" + task);
        leader.getByLabel("Nội dung trả lời").fill("Có, tính cả hộ cận nghèo");
        press(leader, "Trả lời", "Đã trả lời.");
        assertThat(leader.getByLabel("Nội dung trả lời")).hasCount(0);
    }

    /** Of two who put it right, the second is told and keeps what was typed. */
    private void corrected(Page leader, Page officer, UUID task) {
        assertThat(officer.locator("#correct-content")).hasCount(0);
        var other = leader.context().newPage();
        other.navigate("/task/view?id=" + task);
        correct(leader, "Báo cáo số hộ nghèo và cận nghèo", "Thiếu hộ cận nghèo");
        assertThat(leader.getByText("Đã đính chính nhiệm vụ và báo cho các đơn vị."))
                .isVisible();
        correct(other, "Báo cáo số hộ, làm hai lần", "Sửa song song");
        assertThat(other.getByRole(AriaRole.ALERT)).containsText("đã đính chính nhiệm vụ này lúc");
        assertThat(other.locator("#correct-content")).hasValue("Báo cáo số hộ, làm hai lần");
        picture(other, "task-view-corrected-meanwhile");
        narrow(other, "task-view-corrected-meanwhile-narrow");
        other.close();
    }

    private void narrow(Page page, String name) {
        page.setViewportSize(390, 844);
        picture(page, name);
    }

    private static void correct(Page page, String words, String why) {
        page.locator("summary").getByText("Đính chính nhiệm vụ").click();
        page.locator("#correct-content").fill(words);
        page.locator("#correct-reason").fill(why);
        button(page, "Đính chính nhiệm vụ").click();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main button:visible").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void press(Page page, String name, String said) {
        button(page, name).first().click();
        assertThat(page.getByText(said)).isVisible();
    }
}
