package doanket.task.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import doanket.BrowserTest;
import doanket.Picker;
import doanket.platform.VietnamTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The session that started it all: from the invitation to six confirmed tasks, in the hands of six people. */
class ChainST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    /** What the session asked for, as its conclusion says it. */
    private static final List<String> DUTIES = List.of(
            "Thực hiện hiệu quả quy chế phối hợp với Ủy ban nhân dân và các cơ quan chuyên môn.",
            "Nâng cao hiệu quả, vai trò, trách nhiệm trong công tác giám sát và phản biện xã hội.",
            "Nắm bắt tình hình tư tưởng đoàn viên, hội viên và Nhân dân để định hướng dư luận xã hội.",
            "Tổ chức các phong trào thi đua, trọng tâm là chung sức xây dựng nông thôn mới, đô thị văn minh.",
            "Thực hiện cuộc vận động thay đổi nếp nghĩ, cách làm trong vùng đồng bào dân tộc thiểu số.",
            "Nắm chắc nội dung các nghị quyết, đề án, dự án để triển khai nhiệm vụ sát với từng địa phương.");

    /** The officers who see to them, each for two, and their units. */
    private static final Map<String, String> OFFICERS = new TreeMap<>(Map.of(
            "canbo.hlhpn", "Hội Liên hiệp Phụ nữ tỉnh Vân Sơn",
            "canbo.hnd", "Hội Nông dân tỉnh Vân Sơn",
            "canbo.mttq", "Ủy ban MTTQ Việt Nam tỉnh Vân Sơn"));

    private final String session = "Làm việc với Mặt trận và các đoàn thể " + UUID.randomUUID();

    @Test
    void aSessionEndsInItsSixTasksConfirmed() {
        var clerk = signedIn("vanthu.dang");
        var meeting = announced(clerk);
        answered(meeting);
        held(clerk, meeting);
        var paper = drafted(clerk, meeting);
        planned(clerk, paper);
        signedAndIssued(clerk, paper);
        for (var name : OFFICERS.keySet()) {
            var officer = signedIn(name);
            received(officer, paper);
            for (int number : numbers(name)) {
                confirmed(worked(officer, number));
            }
        }
        clerk.navigate("/meeting/view?id=" + meeting);
        assertThat(clerk.locator("main")).containsText("Văn bản sau cuộc họp");
        Assertions.assertThat(statementsOfFirstView(clerk, "/meeting/view?id=" + meeting))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        clerk.navigate("/directive/view?id=" + paper);
        assertThat(clerk.locator(".tabs")).containsText("Nhiệm vụ (6)");
        picture(clerk, "chain-paper");
    }

    /** Which of the six an officer sees to. */
    private static List<Integer> numbers(String officer) {
        int first = List.copyOf(OFFICERS.keySet()).indexOf(officer) + 1;
        return List.of(first, first + OFFICERS.size());
    }

    private String announced(Page clerk) {
        clerk.navigate("/meeting/edit");
        clerk.locator("[id='edit:kind']").selectOption("WORKING_SESSION");
        clerk.locator("[id='edit:title']").fill(session);
        clerk.locator("[id='edit:place']").fill("Trụ sở Tỉnh ủy");
        Picker.pick(clerk, clerk.locator("[id='edit:chair_input']"), "Hoang Dinh Khai");
        clerk.getByText("Lưu, mời thành phần").click();
        clerk.waitForURL("**/meeting/invite*");
        invite(clerk, "Uy ban MTTQ Viet Nam tinh Van Son");
        invite(clerk, "Hoi Nong dan tinh");
        invite(clerk, "Hoi Lien hiep Phu nu tinh");
        var id = clerk.url().replaceFirst(".*[?&]id=", "").substring(0, 36);
        clerk.navigate("/meeting/view?id=" + id);
        press(clerk, "Thông báo cuộc họp");
        press(clerk, "Đồng ý");
        assertThat(clerk.getByText("Đã thông báo cuộc họp.")).isVisible();
        return id;
    }

    private static void invite(Page clerk, String unit) {
        Picker.pick(clerk, clerk.locator("[id='invite:units_input']"), unit);
        assertThat(clerk.locator("[id='invite:units'] .ui-autocomplete-token")).hasCount(1);
        clerk.locator("[id='invite:add']").click();
        assertThat(clerk.getByText("Đã thêm vào danh sách mời.")).isVisible();
    }

    private void answered(String meeting) {
        var farmer = signedIn("canbo.hnd");
        farmer.navigate("/meeting/list?show=to_answer");
        assertThat(farmer.locator("main")).containsText(session);
        farmer.navigate("/meeting/view?id=" + meeting);
        farmer.locator(".answer summary").click();
        farmer.locator(".answer input[value=COMING]").check();
        press(farmer, "Gửi trả lời");
        assertThat(farmer.getByText("Đã gửi trả lời.")).isVisible();
    }

    private static void held(Page clerk, String meeting) {
        clerk.navigate("/meeting/view?id=" + meeting);
        press(clerk, "Khai mạc");
        assertThat(clerk.getByText("Cuộc họp đã khai mạc.")).isVisible();
        clerk.navigate("/meeting/contribution?id=" + meeting);
        clerk.getByLabel("Loại").selectOption("CONCLUSION");
        Picker.pick(clerk, clerk.locator("[id='said:person_input']"), "Hoang Dinh Khai");
        clerk.locator("[id='said:text']").fill(String.join("\n\n", DUTIES));
        press(clerk, "Lưu phát biểu");
        assertThat(clerk.getByText("Đã lưu phát biểu.")).isVisible();
        clerk.navigate("/meeting/view?id=" + meeting);
        press(clerk, "Kết thúc cuộc họp");
        press(clerk, "Đồng ý");
        assertThat(clerk.getByText("Cuộc họp đã kết thúc.")).isVisible();
    }

    /** The conclusion is there already, clause by clause. */
    private String drafted(Page clerk, String meeting) {
        clerk.navigate("/meeting/view?id=" + meeting);
        clerk.getByText("Soạn thông báo kết luận").click();
        clerk.waitForURL("**/directive/edit*");
        assertThat(clerk.locator(".outline textarea").first()).hasValue(DUTIES.get(0));
        assertThat(clerk.locator(".outline textarea")).hasCount(DUTIES.size());
        clerk.locator("[id='edit:excerpt']").fill("kết luận buổi làm việc với Mặt trận " + session);
        clerk.locator("[id='edit:signForm']").selectOption("TM");
        clerk.locator("[id='edit:onBehalfOf']").fill("Ban Thường vụ");
        clerk.locator("[id='edit:signerPost']").fill("Bí thư");
        assertThat(clerk.locator(".lines li")).hasCount(OFFICERS.size());
        picture(clerk, "chain-edit");
        clerk.locator("[id='edit:view']").click();
        clerk.waitForURL(Pattern.compile(".*/directive/view.*"));
        return clerk.url().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private void planned(Page clerk, String paper) {
        clerk.navigate("/task/plan?document=" + paper);
        for (var officer : OFFICERS.entrySet()) {
            for (int number : numbers(officer.getKey())) {
                var row = clerk.locator("table.plan tbody").nth(number - 1);
                row.locator("select[name=clause]").selectOption(new SelectOption().setIndex(number));
                row.locator("textarea[name=content]").fill(content(number));
                row.locator("input[name=lead]").fill(officer.getValue());
                row.locator("input[name=due]").fill(VietnamTime.told(today().plusDays(30)));
                row.locator("input[name=product]").fill("Kế hoạch");
            }
        }
        picture(clerk, "chain-plan");
        press(clerk, "Lưu dự kiến");
        assertThat(clerk.locator(".note.good")).isVisible();
    }

    private String content(int number) {
        return session + ": việc " + number;
    }

    private void signedAndIssued(Page clerk, String paper) {
        clerk.navigate("/directive/edit?id=" + paper);
        clerk.locator("[id='edit:submit']").click();
        clerk.waitForURL(Pattern.compile(".*/directive/view.*"));
        var leader = signedIn("lanhdao.dang");
        leader.navigate("/");
        assertThat(leader.locator("main")).containsText(session);
        leader.navigate("/directive/sign?id=" + paper);
        leader.locator("[id='sign:sign']").click();
        leader.waitForURL(Pattern.compile(".*/directive/view.*"));
        clerk.navigate("/directive/issue?id=" + paper);
        clerk.locator("[id='issue:go']").click();
        clerk.waitForURL(Pattern.compile(".*/directive/view.*"));
        assertThat(clerk.locator("h1")).containsText("-TB/");
    }

    private void received(Page officer, String paper) {
        officer.navigate("/directive/view?id=" + paper);
        officer.locator(".confirm button").first().click();
        assertThat(officer.locator(".note.good")).isVisible();
    }

    private String worked(Page officer, int number) {
        officer.navigate("/task/list?which=unit&q=" + session.substring(session.length() - 12));
        officer.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(content(number)))
                .first()
                .click();
        button(officer, "Tiếp nhận").first().click();
        assertThat(officer.getByText("Đồng chí đã tiếp nhận nhiệm vụ.")).isVisible();
        officer.locator("summary").getByText("Báo cáo hoàn thành").click();
        officer.locator("#paper-report").fill("21/KH-MTTQ-BTT");
        officer.locator("#paper-on-report").fill(VietnamTime.told(today()));
        button(officer, "Báo cáo hoàn thành").click();
        assertThat(officer.getByText("Đã báo cáo hoàn thành, chờ đơn vị giao xác nhận."))
                .isVisible();
        return officer.url().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private void confirmed(String task) {
        var leader = signedIn("lanhdao.dang");
        leader.navigate("/task/view?id=" + task);
        button(leader, "Xác nhận hoàn thành").first().click();
        assertThat(leader.getByText("Đã xác nhận hoàn thành.")).isVisible();
        assertThat(leader.locator(".head .chip").first()).hasText("Hoàn thành đúng hạn");
        picture(leader, "chain-task");
        var chair = signedIn("lanhdao.mttq");
        chair.navigate("/task/view?id=" + task);
        assertThat(chair.locator("h1")).containsText(session);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main button:visible").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static LocalDate today() {
        return VietnamTime.day(Instant.now());
    }
}
