package doanket.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import doanket.Picker;

/** The list of those who are asked to come. */
class MeetingInvitePage {

    private final Page page;

    private MeetingInvitePage(Page page) {
        this.page = page;
    }

    static MeetingInvitePage here(Page page) {
        return new MeetingInvitePage(page);
    }

    MeetingInvitePage unit(String typed) {
        Picker.pick(page, page.locator("[id='invite:units_input']"), typed);
        assertThat(page.locator("[id='invite:units'] .ui-autocomplete-token")).hasCount(1);
        return this;
    }

    void add() {
        page.locator("[id='invite:add']").click();
        assertThat(page.getByText("Đã thêm vào danh sách mời.")).isVisible();
    }
}
