package doanket.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import doanket.Picker;

/** The form of what is said of a meeting. */
class MeetingEditPage {

    private final Page page;

    private MeetingEditPage(Page page) {
        this.page = page;
    }

    static MeetingEditPage begin(Page page) {
        page.navigate("/meeting/edit");
        assertThat(page.locator("[id='edit:title']")).isVisible();
        return new MeetingEditPage(page);
    }

    void fill(String title, String place, String chair) {
        page.locator("[id='edit:kind']").selectOption("WORKING_SESSION");
        page.locator("[id='edit:title']").fill(title);
        page.locator("[id='edit:from']").fill("8h");
        page.locator("[id='edit:to']").fill("10.30");
        page.locator("[id='edit:place']").fill(place);
        Picker.pick(page, page.locator("[id='edit:chair_input']"), chair);
    }

    void saveAndInvite() {
        page.getByText("Lưu, mời thành phần").click();
        page.waitForURL("**/meeting/invite*");
    }
}
