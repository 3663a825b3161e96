package doanket.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import doanket.BrowserTest;
import doanket.EndedSession;
import doanket.organisation.UnitDirectory;
import doanket.testkit.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed into the forms of units, people, accounts and catalogues outlives the session in which it was typed; a role that was about to be given does not. */
class OrganisationDraftST extends BrowserTest {

    private static final String ADMINISTRATOR = "quantri";
    private static final String PERSON = "select person_id::text from account where username = 'vanthu.dang'";
    private static final String WITHOUT_ACCOUNT = """
            select p.person_id::text from appointment p
            where p.main and p.valid_to is null
            and not exists (select 1 from account a where a.person_id = p.person_id)
            order by p.person_id
            limit 1""";
    private static final String UNIT = "select id::text from unit where code = 'VS.HND'";

    @ParameterizedTest
    @CsvSource({
        "found, Tên đơn vị, Hội Nông dân xã Bản Thử, /organisation/unit-new?above={unit}",
        "naming, Tên đơn vị, Hội Nông dân tỉnh Thử, /organisation/unit-edit?id={unit}",
        "facts, Địa chỉ, Số 1 đường Thử, /organisation/unit-edit?id={unit}",
        "relate, Từ ngày, 02/09/2026, /organisation/unit-relations?id={unit}",
        "closing, Căn cứ, Nghị quyết số 01, /organisation/unit-relations?id={unit}",
        "entering, Họ và tên, Lò Thị Đang Gõ, /organisation/staff-new?unit={unit}",
        "appointing, Đến ngày, 02/09/2030, /organisation/staff-new?unit={unit}",
        "person, Điện thoại, 0912 345 678, /organisation/staff-edit?id={person}",
        "opening, Tên đăng nhập, dang.go.do, /organisation/account-new?person={newcomer}",
        "word, Tên tiếng Việt, Tổ trưởng đang gõ, /organisation/catalogue?kind=titles"
    })
    void aSessionThatEndsWhileSomebodyTypesGivesTheTextBack(String form, String label, String text, String template) {
        var address = template.replace("{unit}", Rows.text(UNIT))
                .replace("{person}", Rows.text(PERSON))
                .replace("{newcomer}", Rows.text(WITHOUT_ACCOUNT));
        var page = signedIn(ADMINISTRATOR);
        page.navigate(address);
        type(page, form, label, text.substring(0, text.length() - 1));
        assertThat(status(page, form)).containsText("Đã lưu nháp lúc");
        EndedSession.of(ADMINISTRATOR, signedIn("canbo.hnd"));

        type(page, form, label, text);

        assertThat(status(page, form)).containsText("được giữ trên máy này");
        EndedSession.signInAgain(page, address, ADMINISTRATOR);
        assertThat(field(page, form, label)).hasValue(text);
        assertThat(note(page, form)).containsText("Đã đưa lại nội dung soạn dở");
        picture(page, "organisation-draft-" + form);
        note(page, form).getByText("Bỏ bản nháp này").click();
        assertThat(field(page, form, label)).not().hasValue(text);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileStaysAndOnlyWhatWasTypedComesBack() {
        var page = signedIn(ADMINISTRATOR);
        var address = "/organisation/unit-edit?id=" + Rows.text("select id::text from unit where code = 'VS-12.MTTQ'");
        page.navigate(address);
        type(page, "facts", "Địa chỉ", "Số 7 đường Thử");
        assertThat(status(page, "facts")).containsText("Đã lưu nháp lúc");
        var other = signedIn("quantri.donvi");
        other.navigate(address);
        field(other, "facts", "Điện thoại").fill("0200 111 111");
        save(other);
        assertThat(other.getByText("Đã lưu thông tin đơn vị.")).isVisible();
        save(page);
        assertThat(page.getByText("Người khác vừa lưu nội dung này").first()).isVisible();

        page.navigate(address);

        assertThat(note(page, "facts")).containsText("người khác đã lưu nội dung này");
        assertThat(field(page, "facts", "Điện thoại")).hasValue("0200 111 111");
        assertThat(field(page, "facts", "Địa chỉ")).hasValue("Số 7 đường Thử");
        save(page);
        assertThat(page.getByText("Đã lưu thông tin đơn vị.")).isVisible();
        other.navigate(address);
        assertThat(field(other, "facts", "Điện thoại")).hasValue("0200 111 111");
        assertThat(field(other, "facts", "Địa chỉ")).hasValue("Số 7 đường Thử");
    }

    private static void save(Page page) {
        page.locator("#facts")
                .getByText("Lưu", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    @Test
    void whatWasSavedIsNotOfferedAgain() {
        var page = signedIn(ADMINISTRATOR);
        var code = OrganisationAdminST.code();
        OrganisationAdminST.found(page, code, "Hội Thử " + code);
        var address = page.url();
        type(page, "naming", "Tên đơn vị", "Hội Thử Đã Lưu " + code);
        assertThat(status(page, "naming")).containsText("Đã lưu nháp lúc");
        page.locator("#naming").getByText("Lưu tên").click();
        assertThat(page.locator("h1")).hasText("Hội Thử Đã Lưu " + code);
        page.waitForLoadState();

        page.navigate("/organisation/unit-new?above=" + UnitDirectory.COUNTRY);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(note(page, "found")).hasCount(0);
        assertThat(page.getByLabel("Tên đơn vị")).hasValue("");
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(note(page, "naming")).hasCount(0);
    }

    /** The page that tells of the saving is left before it could give the draft up, as happens on a slow line. */
    @Test
    void whatWasSavedIsNotOfferedAgainThoughThePageWasLeftAtOnce() {
        var page = signedIn(ADMINISTRATOR);
        var code = OrganisationAdminST.code();
        OrganisationAdminST.found(page, code, "Hội Vội " + code);
        var address = page.url();
        type(page, "naming", "Tên đơn vị", "Hội Rất Vội " + code);
        assertThat(status(page, "naming")).containsText("Đã lưu nháp lúc");
        page.route("**/draft?*", route -> route.abort());
        page.locator("#naming").getByText("Lưu tên").click();
        assertThat(page.locator("h1")).hasText("Hội Rất Vội " + code);
        page.waitForLoadState();
        page.unroute("**/draft?*");

        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(field(page, "naming", "Tên đơn vị")).hasValue("Hội Rất Vội " + code);
        assertThat(note(page, "naming")).hasCount(0);
        type(page, "naming", "Tên đơn vị", "Hội Lại Gõ " + code);
        assertThat(status(page, "naming")).containsText("Đã lưu nháp lúc");
        page.navigate(address);
        assertThat(note(page, "naming")).containsText("Đã đưa lại nội dung soạn dở");
    }

    private static void type(Page page, String form, String label, String text) {
        field(page, form, label).fill(text);
        field(page, form, label).blur();
    }

    private static Locator field(Page page, String form, String label) {
        return page.locator("#" + form).getByLabel(label).first();
    }

    private static Locator status(Page page, String form) {
        return page.locator("#" + form + " [data-draft-status]");
    }

    private static Locator note(Page page, String form) {
        return page.locator("#" + form + " > .draft-note");
    }
}
