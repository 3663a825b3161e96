package doanket.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A meeting from the first line to the answer of an invited unit. */
class MeetingPreparingST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void isPreparedAnnouncedAndAnswered() {
        var title = "Buổi làm việc thử " + UUID.randomUUID();
        var clerk = signedIn("canbo.mttq");
        var edit = MeetingEditPage.begin(clerk);
        edit.fill(title, "Hội trường tỉnh", "Le Thi Thanh Ha");
        picture(clerk, "meeting-edit");
        edit.saveAndInvite();
        assertThat(clerk.getByText("Chưa mời ai").first()).isVisible();
        MeetingInvitePage.here(clerk).unit("Hoi Nong dan tinh").add();
        assertThat(clerk.locator("#asked")).isVisible();
        picture(clerk, "meeting-invite");
        clerk.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Chương trình"))
                .click();
        clerk.getByLabel("Nội dung").fill("Báo cáo kết quả công tác Mặt trận");
        clerk.getByLabel("Số phút").fill("30");
        button(clerk, "Lưu mục").click();
        assertThat(clerk.getByText("08:15 - 08:45")).isVisible();
        clerk.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Tổng quan"))
                .click();
        button(clerk, "Thông báo cuộc họp").click();
        button(clerk, "Đồng ý").click();
        assertThat(clerk.getByText("Đã thông báo cuộc họp.")).isVisible();
        picture(clerk, "meeting-view-announced");

        var member = signedIn("canbo.hnd");
        member.navigate("/meeting/list?show=to_answer");
        assertThat(member.locator("main")).containsText(title);
        member.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(title)).click();
        member.locator(".answer summary").click();
        member.getByLabel("Cử người thay").check();
        button(member, "Gửi trả lời").click();
        assertThat(member.getByText("Vui lòng ghi họ tên, chức vụ người đi thay."))
                .isVisible();
        member.locator(".answer summary").click();
        member.getByLabel("Cử người thay").check();
        member.getByLabel("Người dự hoặc người đi thay").fill("Tòng Văn Xôm, Phó Chủ tịch");
        button(member, "Gửi trả lời").click();
        assertThat(member.getByText("Đã gửi trả lời.")).isVisible();
        picture(member, "meeting-view-answered");
    }

    @Test
    void keepsWhatWasTypedWhereItRefuses() {
        var page = signedIn("canbo.mttq");
        var edit = MeetingEditPage.begin(page);
        edit.fill("Ngược giờ", "Phòng họp", "Le Thi Thanh Ha");
        page.locator("[id='edit:to']").fill("7h30");

        button(page, "Lưu nháp").click();

        assertThat(page.locator(".ui-messages-error")).containsText("Giờ kết thúc phải sau giờ bắt đầu");
        assertThat(page.locator("[id='edit:title']")).hasValue("Ngược giờ");
        assertThat(page.locator("[id='edit:place']")).hasValue("Phòng họp");
    }

    @Test
    void theListAndTheMeetingNeedFewStatements() {
        var page = signedIn("canbo.mttq");
        var edit = MeetingEditPage.begin(page);
        edit.fill("Đếm câu lệnh " + UUID.randomUUID(), "Phòng họp", "Le Thi Thanh Ha");
        edit.saveAndInvite();
        var id = page.url().replaceFirst(".*id=", "").substring(0, 36);

        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(page, "/meeting/list"))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(page, "/meeting/view?id=" + id))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(page, "/meeting/invite?id=" + id))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(page, "/meeting/agenda?id=" + id))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void anUnknownMeetingIsNotFound() {
        var page = signedIn("canbo.hnd");
        for (var address : new String[] {"view", "edit", "invite", "agenda"}) {
            var answer = page.navigate("/meeting/" + address + "?id=" + UUID.randomUUID());
            org.assertj.core.api.Assertions.assertThat(answer.status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
