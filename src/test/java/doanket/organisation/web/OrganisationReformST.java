package doanket.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import doanket.BrowserTest;
import doanket.EndedSession;
import doanket.Picker;
import doanket.Portal;
import doanket.testkit.Rows;
import org.junit.jupiter.api.Test;

/** The administrator of the system prepares a reform, looks at it, sets it and takes it back. */
class OrganisationReformST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    static void pick(Page page, String label, String name) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill("");
        Picker.pick(page, field, name);
    }

    static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    static void basis(Page page, String kind) {
        page.navigate("/organisation/reforms");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(kind).setExact(true))
                .click();
        page.getByLabel("Số, ký hiệu quyết định").fill("Nghị quyết số 21/NQ");
        page.getByLabel("Ngày ban hành").fill("20/11/2026");
        page.getByLabel("Có hiệu lực từ ngày").fill("01/01/2030");
    }

    static void confirm(Page page, String button) {
        press(page, button);
        page.locator("dialog.confirm .primary").click();
    }

    @Test
    void mergesTwoUnitsIntoANewOneAndTakesItBack() {
        var page = signedIn("quantri");
        var one = OrganisationAdminST.code();
        var two = OrganisationAdminST.code();
        OrganisationAdminST.found(page, one, "Ủy ban MTTQ xã " + one);
        OrganisationAdminST.found(page, two, "Ủy ban MTTQ xã " + two);

        basis(page, "Hợp nhất đơn vị");
        everyLook(page, "organisation-reform-new");
        page.getByLabel("Hoặc tên đơn vị lập mới").fill("Ủy ban MTTQ xã Gộp " + one);
        page.locator("[id$=code]").fill("G" + one);
        press(page, "Thêm đơn vị tiếp nhận");
        pick(page, "Đơn vị", one);
        press(page, "Thêm đơn vị");
        pick(page, "Đơn vị", two);
        press(page, "Xem trước");

        assertThat(page.locator("#touched")).isVisible();
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).containsText("xã Gộp " + one);
        everyLook(page, "organisation-reform");
        changesThePlan(page, "Ủy ban MTTQ xã Gộp " + one);
        confirm(page, "Xác nhận sắp xếp");
        assertThat(page.getByText("Đã xác nhận sắp xếp.")).isVisible();
        assertThat(page.locator(".meta .chip")).hasText("đã xác nhận");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ủy ban MTTQ xã " + one))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("31/12/2029");
        page.goBack();
        confirm(page, "Hủy sắp xếp");
        assertThat(page.getByText("Đã hủy sắp xếp.")).isVisible();
        org.assertj.core.api.Assertions.assertThat(
                        Rows.text("select count(*) from unit where valid_to is null and code in (?, ?)", one, two))
                .isEqualTo("2");
        org.assertj.core.api.Assertions.assertThat(Rows.text("select count(*) from unit where code = ?", "G" + one))
                .isEqualTo("0");
    }

    private static void changesThePlan(Page page, String heir) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sửa bản chuẩn bị"))
                .click();
        assertThat(page.locator(".rows b")).hasCount(3);
        assertThat(page.locator(".rows b").first()).hasText(heir);
        assertThat(page.locator("select[id$=heir] option:checked")).hasText(new String[] {heir, heir});
        page.getByLabel("Số, ký hiệu quyết định").fill("Nghị quyết số 22/NQ");
        press(page, "Xem trước");
        assertThat(page.locator("dl.facts")).containsText("Nghị quyết số 22/NQ");
        assertThat(page.locator("tbody tr")).hasCount(2);
    }

    @Test
    void aCodeThatIsTakenIsToldWhilePlanning() {
        var page = signedIn("quantri");
        var code = OrganisationAdminST.code();
        OrganisationAdminST.found(page, code, "Ủy ban MTTQ xã " + code);
        basis(page, "Thay thế đơn vị");
        page.getByLabel("Hoặc tên đơn vị lập mới").fill("Ủy ban MTTQ xã Mới");
        page.locator("[id$=code]").fill(code);
        press(page, "Thêm đơn vị tiếp nhận");
        pick(page, "Đơn vị", code);
        press(page, "Thêm đơn vị");

        press(page, "Xem trước");

        assertThat(page.locator(".ui-messages-error")).containsText(code);
        assertThat(page.getByLabel("Số, ký hiệu quyết định")).hasValue("Nghị quyết số 21/NQ");
        assertThat(page.locator(".rows b")).hasCount(2);
    }

    @Test
    void givesAUnitAnotherNameFromADayOn() {
        var page = signedIn("quantri");
        var code = OrganisationAdminST.code();
        OrganisationAdminST.found(page, code, "Ủy ban MTTQ xã " + code);

        basis(page, "Đổi tên đơn vị");
        pick(page, "Đơn vị", code);
        press(page, "Thêm đơn vị");
        page.getByLabel("Tên mới").fill("Ủy ban MTTQ phường " + code);
        press(page, "Xem trước");
        assertThat(page.locator("tbody tr")).containsText("Ủy ban MTTQ phường " + code);
        confirm(page, "Xác nhận sắp xếp");

        assertThat(page.getByText("Đã xác nhận sắp xếp.")).isVisible();
        page.navigate("/organisation/reforms");
        assertThat(page.locator("tbody")).containsText("Nghị quyết số 21/NQ");
        everyLook(page, "organisation-reforms");
        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(page, "/organisation/reforms"))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        var reform = page.locator("tbody a").first().getAttribute("href");
        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(page, reform))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void aSessionThatEndsGivesTheListsBack() {
        var page = signedIn("quantri");
        var one = OrganisationAdminST.code();
        var two = OrganisationAdminST.code();
        OrganisationAdminST.found(page, one, "Ủy ban MTTQ xã " + one);
        OrganisationAdminST.found(page, two, "Ủy ban MTTQ xã " + two);
        basis(page, "Thay thế đơn vị");
        var address = page.url();
        pick(page, "Đơn vị đã có", one);
        page.getByLabel("Hoặc tên đơn vị lập mới").fill("Ủy ban MTTQ xã Mới " + one);
        page.locator("[id$=code]").fill("M" + one);
        press(page, "Thêm đơn vị tiếp nhận");
        pick(page, "Đơn vị", two);
        press(page, "Thêm đơn vị");
        var heir = page.locator("select[id$=heir]");
        heir.selectOption(new SelectOption().setLabel("Ủy ban MTTQ xã Mới " + one));
        heir.blur();
        assertThat(page.locator("[data-draft-status]")).containsText("Đã lưu nháp lúc");
        EndedSession.of("quantri", signedIn("canbo.hnd"));

        EndedSession.signInAgain(page, address, "quantri");

        assertThat(page.locator(".rows b"))
                .hasText(new String[] {"Ủy ban MTTQ xã " + one, "Ủy ban MTTQ xã Mới " + one, "Ủy ban MTTQ xã " + two});
        assertThat(page.locator(".draft-note")).containsText("Đã đưa lại nội dung soạn dở");
        assertThat(page.getByLabel("Số, ký hiệu quyết định")).hasValue("Nghị quyết số 21/NQ");
        assertThat(page.locator("select[id$=heir] option:checked")).hasText("Ủy ban MTTQ xã Mới " + one);
        page.locator(".rows [id$=dropHeir]").first().click();
        press(page, "Xem trước");
        assertThat(page.locator("#touched")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator(".draft-note")).hasCount(0);
        assertThat(page.locator(".rows b")).hasCount(0);
    }

    @Test
    void keepsWhatWasTypedWhenItRefuses() {
        var page = signedIn("quantri");
        basis(page, "Chia tách đơn vị");

        press(page, "Xem trước");

        assertThat(page.locator(".ui-messages-error")).containsText("Vui lòng thêm ít nhất một đơn vị");
        assertThat(page.getByLabel("Số, ký hiệu quyết định")).hasValue("Nghị quyết số 21/NQ");
    }

    @Test
    void handOverListsAndRightsLookRight() {
        var page = signedIn("canbo.mttq");
        page.navigate("/organisation/handover");
        everyLook(page, "organisation-handover");
        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(page, "/organisation/handover"))
                .isLessThanOrEqualTo(MOST_STATEMENTS);

        var administrator = signedIn("quantri");
        administrator.navigate("/organisation/rights?permission=DOCUMENT_SIGN");
        assertThat(administrator.locator("tbody tr").first()).isVisible();
        everyLook(administrator, "organisation-rights");
        administrator.navigate("/organisation/rights?permission=CATALOGUE_MANAGE&unit=xa");
        assertThat(administrator.locator("#at a").first()).isVisible();
        assertThat(administrator.locator("a[download]"))
                .hasAttribute(
                        "href",
                        java.util.regex.Pattern.compile("unit=xa&place=[0-9a-f-]{36}&permission=CATALOGUE_MANAGE"));
        var review = administrator.locator("a[download]").getAttribute("href");
        org.assertj.core.api.Assertions.assertThat(
                        administrator.request().get(Portal.url() + review).status())
                .isEqualTo(200);
        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(administrator, "/organisation/rights?unit=xa"))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(administrator, "/organisation/rights"))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
        org.assertj.core.api.Assertions.assertThat(page.request()
                        .get(Portal.url() + "/organisation/rights")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isThereForNobodyElse() {
        var page = signedIn("quantri.donvi");
        for (var address : new String[] {"/organisation/reforms", "/organisation/reform-new?kind=merged"}) {
            org.assertj.core.api.Assertions.assertThat(
                            page.request().get(Portal.url() + address).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }
}
