package doanket.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static doanket.organisation.web.OrganisationAdminST.code;
import static doanket.organisation.web.OrganisationAdminST.found;

import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import doanket.Picker;
import org.junit.jupiter.api.Test;

/** Units that end, and two who change the same thing. */
class OrganisationChangesST extends BrowserTest {

    @Test
    void closesAUnitInFavourOfAnotherByADecisionAndItsHistoryTellsSo() {
        var page = signedIn("quantri");
        var successor = code();
        found(page, successor, "Hội Sau " + successor);
        var code = code();
        found(page, code, "Hội Trước " + code);
        page.locator("nav.tabs").getByText("Quan hệ, kết thúc").click();
        var address = page.url();
        var closing = page.locator("#closing");
        closing.getByLabel("Ngày hoạt động cuối cùng").fill("31/01/2026");
        closing.getByLabel("Hình thức").selectOption("MERGED");
        Picker.pick(page, closing.getByLabel("Đơn vị kế thừa"), "hoi sau " + successor);
        closing.locator("[id$=addSuccessor]").click();
        assertThat(closing.locator(".rows > *")).hasCount(1);

        close(page);
        assertThat(page.locator(".ui-messages-error")).containsText("Vui lòng nhập căn cứ");
        assertThat(closing.getByLabel("Ngày hoạt động cuối cùng")).hasValue("31/01/2026");
        assertThat(closing.getByLabel("Hình thức")).hasValue("MERGED");
        assertThat(closing.locator(".rows > *")).hasCount(1);
        everyLook(page, "organisation-unit-closing");
        closing.getByLabel("Căn cứ").fill("Nghị quyết số 09/NQ ngày 15/01/2026");
        close(page);

        assertThat(page.getByText("Đã kết thúc hoạt động của đơn vị.")).isVisible();
        page.navigate(address.replace("unit-relations", "unit"));
        assertThat(page.locator(".events")).containsText("Hợp nhất theo Nghị quyết số 09/NQ ngày 15/01/2026");
        picture(page, "organisation-unit-closed");
        page.locator(".events a").click();
        assertThat(page.locator("h1")).hasText("Hội Sau " + successor);
        assertThat(page.locator(".events")).containsText("tiếp nhận từ Hội Trước " + code);
    }

    private static void close(Page page) {
        page.locator("#closing").getByText("Kết thúc đơn vị").click();
        page.locator("dialog.confirm .primary").click();
    }

    @Test
    void aPickerTellsWhereAUnitLies() {
        var page = signedIn("quantri");
        page.navigate("/organisation/unit-relations?id=00000000-0000-7000-8000-000000000084");
        page.locator("#relate").getByLabel("Đơn vị cấp trên").pressSequentially("hoi nong dan xa muong");

        assertThat(page.locator(".ui-autocomplete-item:visible").first()).containsText(", Tỉnh Vân Sơn");
        picture(page, "organisation-picker");
    }

    @Test
    void theSecondOfTwoEditorsOfACatalogueKeepsWhatWasTyped() {
        var first = signedIn("quantri");
        var code = code();
        first.navigate("/organisation/catalogue?kind=titles");
        first.locator("[id$=code]").fill(code);
        first.locator("[id$=nameVi]").fill("Tổ trưởng thử");
        first.locator("[id$=save]").click();
        assertThat(first.locator("tbody")).containsText(code);
        var address = "/organisation/catalogue?kind=titles&code=" + code;
        first.navigate(address);
        var second = signedIn("quantri");
        second.navigate(address);

        first.locator("[id$=nameVi]").fill("Tổ trưởng một");
        // Until its draft is gone, the other one would be asked which of two drafts is right.
        first.waitForResponse(
                answer -> answer.url().contains("drop=1"),
                () -> first.locator("[id$=save]").click());
        assertThat(first.locator("tbody")).containsText("Tổ trưởng một");
        second.locator("[id$=nameVi]").fill("Tổ trưởng hai");
        second.locator("[id$=save]").click();

        assertThat(second.locator(".ui-messages-error")).containsText("Người khác vừa lưu nội dung này");
        assertThat(second.locator("[id$=nameVi]")).hasValue("Tổ trưởng hai");
        assertThat(second.locator("[data-draft-status]")).containsText("Đã lưu nháp lúc");
        first.navigate(address);
        // Both are the same person, to whom what was refused is offered again.
        first.locator(".draft-note").getByText("Bỏ bản nháp này").click();
        assertThat(first.locator("[id$=nameVi]")).hasValue("Tổ trưởng một");
        assertThat(first.locator("#uses")).hasText("Mục này hiện không được dùng ở đâu.");
        first.locator("[id$=retire]").click();
        assertThat(first.locator("#word h2")).hasText("Thêm mục");
    }
}
