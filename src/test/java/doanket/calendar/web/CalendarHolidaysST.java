package doanket.calendar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import org.junit.jupiter.api.Test;

class CalendarHolidaysST extends BrowserTest {

    @Test
    void anAdministratorMarksCorrectsAndRemovesADay() {
        var page = signedIn("quantri");
        page.navigate("/calendar/holidays?year=2042");
        page.getByLabel("Ngày", exact()).fill("7-5-2042");
        page.getByLabel("Tên (tiếng Việt)").fill("Nghỉ bù thử nghiệm");
        page.getByText("Lưu", text()).click();

        assertThat(page.getByRole(AriaRole.STATUS).filter(new FilterOptions().setHasText("Đã lưu")))
                .isVisible();
        page.getByText("07/05/2042").click();
        page.getByLabel("Tên (tiếng Việt)").fill("Nghỉ bù đã sửa");
        page.getByText("Lưu", text()).click();
        assertThat(page.locator("table")).containsText("Nghỉ bù đã sửa");
        page.getByText("07/05/2042").click();
        page.getByText("Bỏ ngày này").click();
        page.locator("dialog.confirm .primary").click();
        assertThat(page.getByText("Năm này chưa có ngày nào")).isVisible();
    }

    @Test
    void whatIsRefusedStaysTypedWithASentence() {
        var page = signedIn("quantri");
        page.navigate("/calendar/holidays?year=2026");
        page.getByLabel("Ngày", exact()).fill("hôm qua");
        page.getByLabel("Tên (tiếng Việt)").fill("Nghỉ");
        page.getByText("Lưu", text()).click();

        assertThat(page.getByText("Vui lòng nhập ngày theo dạng ngày/tháng/năm"))
                .isVisible();
        assertThat(page.getByLabel("Tên (tiếng Việt)")).hasValue("Nghỉ");
        assertThat(page.getByLabel("Ngày", exact())).hasValue("hôm qua");
    }

    @Test
    void aWeekWithoutWorkIsRefused() {
        var page = signedIn("quantri");
        page.navigate("/calendar/holidays?year=2026");
        assertThat(page.getByLabel("Thứ Sáu")).isChecked();
        assertThat(page.getByLabel("Chủ nhật")).not().isChecked();
        for (var day : page.locator("[id='week:days'] input").all()) {
            day.uncheck();
        }
        page.getByText("Lưu tuần làm việc").click();
        assertThat(page.getByText("Vui lòng chọn ít nhất một ngày làm việc")).isVisible();
        page.navigate("/calendar/holidays?year=2026");
        assertThat(page.getByLabel("Thứ Sáu")).isChecked();
        page.getByText("Lưu tuần làm việc").click();
        assertThat(page.getByRole(AriaRole.STATUS).filter(new FilterOptions().setHasText("Đã lưu")))
                .isVisible();
    }

    @Test
    void hoursThatAreNoneStayTypedWithASentence() {
        var page = signedIn("quantri");
        page.navigate("/calendar/holidays?year=2026");
        assertThat(page.getByLabel("Giờ bắt đầu")).hasValue("08:00");
        page.getByLabel("Giờ kết thúc").fill("7h30");
        page.getByText("Lưu tuần làm việc").click();

        assertThat(page.getByText("giờ kết thúc phải sau giờ bắt đầu")).isVisible();
        assertThat(page.getByLabel("Giờ kết thúc")).hasValue("7h30");
    }

    @Test
    void thePageStandsEveryLookAndCostsFewStatements() {
        var page = signedIn("quantri");

        assertThat(statementsOfFirstView(page, "/calendar/holidays?year=2026")).isLessThanOrEqualTo(12);
        page.navigate("/calendar/holidays?year=2026");
        everyLook(page, "calendar-holidays");
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByTextOptions text() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
