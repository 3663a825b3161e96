package doanket.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static doanket.testkit.Workbooks.row;
import static doanket.testkit.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Pages about one unit, one person, one account: what their first view asks, and how those look that a test must fill first. */
class OrganisationPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;
    private static final String UNIT = "select id::text from unit where code = 'VS.HND'";
    private static final String PERSON = "select person_id::text from account where username = 'vanthu.dang'";
    private static final String ACCOUNT = "select id::text from account where username = 'vanthu.dang'";

    /** Of a unit that an administrator of the whole portal looks after. */
    private static final String WITHOUT_ACCOUNT = """
            select p.person_id::text from appointment p
            where p.main and p.valid_to is null
            and not exists (select 1 from account a where a.person_id = p.person_id)
            order by p.person_id desc
            limit 1""";

    @Test
    void theListTellsWhenAccountsAreLockedByThemselves() {
        var page = signedIn("quantri.donvi");
        page.navigate("/organisation/accounts");

        assertThat(page.locator("main")).containsText("Tài khoản 90 ngày không đăng nhập thì tự khóa.");
        assertThat(page.locator("main")).containsText("thôi chức vụ cuối cùng quá 30 ngày thì tự khóa.");
    }

    @Test
    void asksTheDatabaseAFewTimesForOneOfThem() {
        var page = signedIn("quantri");
        for (var address : List.of(
                "/organisation/unit-edit?id=" + Rows.text(UNIT),
                "/organisation/unit-relations?id=" + Rows.text(UNIT),
                "/organisation/staff-edit?id=" + Rows.text(PERSON),
                "/organisation/account?id=" + Rows.text(ACCOUNT),
                "/organisation/account-new?person=" + Rows.text(WITHOUT_ACCOUNT))) {
            var told = statementsOfFirstView(page, address);
            System.out.println(address.replaceFirst("[?].*", "") + ": " + told + " statements");
            assertThat(told).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    @Test
    void aNewAccountLooksRightBeforeAndAfterItIsOpened() {
        var page = signedIn("quantri");
        page.navigate("/organisation/account-new?person=" + Rows.text(WITHOUT_ACCOUNT));
        everyLook(page, "organisation-account-new");

        page.getByLabel("Tên đăng nhập").fill("t." + OrganisationAdminST.code().toLowerCase(Locale.ROOT));
        page.getByLabel("Vai trò").selectOption("STAFF");
        page.getByLabel("Mật khẩu của đồng chí").fill(Acting.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mở tài khoản"))
                .click();
        assertThat(page.locator("#firstPassword")).isVisible();
        everyLook(page, "organisation-account-opened");
    }

    @Test
    void aSheetOfStaffLooksRightRowByRow() {
        var page = signedIn("quantri.donvi");
        var name = "Quàng Thị " + OrganisationAdminST.letters(OrganisationAdminST.code());
        OrganisationAdminST.upload(
                page,
                "/organisation/staff-import",
                "can-bo.xlsx",
                OrganisationAdminST.XLSX,
                sheet(
                        row(name, "VS.MTTQ", "Chuyên viên", "01/07/2026"),
                        row(name, "VS.TU", "Hoàng đế", "hôm qua"),
                        row("", "VS.MTTQ", "Chuyên viên", "01/07/2026")));
        page.getByText("Kiểm tra tệp").click();
        assertThat(page.locator("#preview .note")).containsText("2 trong 3 dòng chưa đúng");
        everyLook(page, "organisation-staff-import-preview");
    }
}
