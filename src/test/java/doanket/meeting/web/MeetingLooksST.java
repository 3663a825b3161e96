package doanket.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page of meetings in all looks, with the briefing of the demo. */
class MeetingLooksST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {"view", "edit", "invite", "agenda", "attendance", "minutes", "contribution", "present", "signin"
            })
    void aPageOfOneMeetingIsFitForEverybody(String name) {
        var page = signedIn("canbo.mttq");
        page.navigate("/meeting/list");
        var link = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Giao ban khối Mặt trận, đoàn thể"))
                .first();
        var id = link.getAttribute("href").replaceFirst(".*id=", "");

        page.navigate("/meeting/" + name + "?id=" + id);

        everyLook(page, "meeting-look-" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "calendar", "month", "feeds"})
    void aPageOfManyIsFitForEverybody(String name) {
        var page = signedIn("canbo.mttq");
        twoOnOneDay(page);

        page.navigate("/meeting/" + name);

        everyLook(page, "meeting-look-" + name);
    }

    private static void twoOnOneDay(Page page) {
        for (var hour : List.of("Giao ban sáng ", "Giao ban chiều ")) {
            var edit = MeetingEditPage.begin(page);
            edit.fill(hour + UUID.randomUUID(), "Phòng họp", "Le Thi Thanh Ha");
            edit.saveAndInvite();
        }
    }

    @Test
    void kindsOfMeetingsAreAddedRenamedRetiredAndUsedAgain() {
        var name = "Họp chuyên đề " + UUID.randomUUID().toString().substring(24);
        var page = signedIn("quantri");
        page.navigate("/meeting/kinds");
        everyLook(page, "meeting-look-kinds");
        assertThat(statementsOfFirstView(page, "/meeting/kinds")).isLessThanOrEqualTo(MOST_STATEMENTS);
        page.click("[id='kind:save']");
        assertThat(page.locator(".ui-messages")).containsText("tên loại");
        page.fill("[id='kind:nameVi']", name);
        page.click("[id='kind:save']");
        assertThat(page.getByText("Đã lưu danh mục")).isVisible();

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).click();
        page.fill("[id='kind:nameVi']", name + " mới");
        page.click("[id='kind:save']");
        var row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(name + " mới"));
        row.getByRole(AriaRole.BUTTON).click();

        assertThat(row).containsText("Ngừng dùng");
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(row).containsText("Đang dùng");
        row.getByRole(AriaRole.BUTTON).click();
    }
}
