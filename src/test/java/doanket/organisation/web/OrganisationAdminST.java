package doanket.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static doanket.testkit.Workbooks.row;
import static doanket.testkit.Workbooks.sheet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import doanket.BrowserTest;
import doanket.Picker;
import doanket.Portal;
import doanket.organisation.UnitDirectory;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationAdminST extends BrowserTest {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> ALL_PAGES = List.of(
            "/organisation/units?above=%s",
            "/organisation/unit-new?above=%s",
            "/organisation/unit-edit?id=%s",
            "/organisation/unit-relations?id=%s",
            "/organisation/staff?unit=%s",
            "/organisation/staff-new?unit=%s",
            "/organisation/staff-edit?id=%s",
            "/organisation/account?id=%s",
            "/organisation/account-new?person=%s",
            "/organisation/staff-import?id=%s",
            "/organisation/catalogue",
            "/organisation/import");

    private static final List<String> LONG_PAGES = List.of(
            "/organisation/units",
            "/organisation/units?q=hoi nong dan",
            "/organisation/staff?q=nguyen",
            "/organisation/accounts",
            "/organisation/unit-new?above=00000000-0000-7000-8000-000000000084");

    private static final int MOST_STATEMENTS = 12;

    @Test
    void buildsAUnitAPersonAPostAndAnAccountThatMustChangeItsPassword() {
        var page = signedIn("quantri");
        var code = code();
        found(page, code, "Ủy ban MTTQ xã " + code);
        assertThat(page.getByText("Đã lập đơn vị.")).isVisible();

        page.locator("nav.tabs").getByText("Cán bộ").click();
        assertThat(page.getByText("Đơn vị chưa có cán bộ nào")).isVisible();
        picture(page, "organisation-staff-empty");
        page.locator("a.btn.primary").click();
        var entering = page.locator("#entering");
        entering.getByLabel("Họ và tên").fill("Hà Thị " + letters(code));
        entering.getByLabel("Thư điện tử").fill("ha@vi.du");
        entering.getByLabel("Chức danh").selectOption("FRONT_CHAIR");
        entering.getByLabel("Từ ngày").fill("1/7/2026");
        entering.getByText("Thêm người").click();
        assertThat(page.getByText("Đã thêm người và chức vụ.")).isVisible();
        assertThat(page.getByText("01/07/2026")).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở tài khoản: "))
                .click();
        var username = "t." + code.toLowerCase(Locale.ROOT);
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Vai trò").selectOption("STAFF");
        page.getByLabel("Mật khẩu của đồng chí").fill(Acting.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mở tài khoản"))
                .click();
        assertThat(page.locator("#username")).hasText(username);
        picture(page, "organisation-account-opened");
        var password = page.locator("#firstPassword").textContent();

        var newcomer = visitor();
        newcomer.navigate("/login");
        newcomer.fill("input[name=username]", username);
        newcomer.fill("input[name=password]", password);
        newcomer.click("button.primary");
        assertThat(newcomer).hasURL(Portal.url() + "/identity/password");
    }

    @Test
    void findsAUnitAboveByAFewLettersAndEndsARelation() {
        var page = signedIn("quantri");
        var code = code();
        found(page, code, "Hội Thử " + code);
        page.locator("nav.tabs").getByText("Quan hệ, kết thúc").click();

        var relate = page.locator("#relate");
        Picker.pick(page, relate.getByLabel("Đơn vị cấp trên"), "tinh uy van son");
        relate.getByLabel("Quan hệ với cấp trên").selectOption("PARTY");
        relate.getByText("Thêm", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(page.getByText("Đã thêm quan hệ.")).isVisible();
        assertThat(page.locator("#relations .rows > *")).hasCount(2);
        page.locator("#relations .rows > *").last().getByText("Kết thúc").click();
        assertThat(page.getByText("Đã kết thúc quan hệ.")).isVisible();
        assertThat(page.locator("#relations .rows").getByText("Kết thúc")).hasCount(1);
        page.locator("#relations .rows > *").last().getByText("Bỏ quan hệ").click();
        assertThat(page.getByText("Đã bỏ quan hệ.")).isVisible();
        assertThat(page.locator("#relations .rows > *")).hasCount(1);
    }

    @Test
    void keepsWhatWasTypedWhenItRefuses() {
        var page = signedIn("quantri");
        page.navigate("/organisation/unit-new?above=" + UnitDirectory.COUNTRY);
        page.getByLabel("Tên đơn vị").fill("Tên vừa nhập");
        page.locator("[id$=code]").fill("VN");
        page.locator("select[id$=type]").selectOption("FRONT");
        page.getByText("Lập đơn vị").click();

        assertThat(page.locator(".ui-messages-error")).containsText("Mã VN đã dùng cho đơn vị khác");
        assertThat(page.getByLabel("Tên đơn vị")).hasValue("Tên vừa nhập");
        assertThat(page.locator("select[id$=type]")).hasValue("FRONT");

        page.locator("[id$=from]").fill("31/02/2026");
        page.getByText("Lập đơn vị").click();
        assertThat(page.locator(".ui-message-error")).containsText("Ngày chưa đúng");
        assertThat(page.locator("[id$=from]")).hasValue("31/02/2026");
        assertThat(page.getByLabel("Tên đơn vị")).hasValue("Tên vừa nhập");
        picture(page, "organisation-unit-new-refused");
    }

    @Test
    void somebodyElsesPagesAreNotFound() {
        var page = signedIn("quantri.donvi");
        for (var address : ALL_PAGES) {
            var answer = page.request().get(Portal.url() + address.formatted(UnitDirectory.COUNTRY));

            org.assertj.core.api.Assertions.assertThat(answer.status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void importsTheListWithProgressAndFindsNothingToDoTheSecondTime() {
        var page = signedIn("quantri");
        var list = """
                [{"Code": "90", "FullName": "Tỉnh Nhập Thử", "Wards": [
                    {"Code": "90001", "FullName": "xã Hoà Nhập", "ProvinceCode": "90"},
                    {"Code": "90002", "FullName": "Đặc khu Thử Nghiệm", "ProvinceCode": "90"}]}]""";

        upload(page, "/organisation/import", "tinh-xa.json", "application/json", list.getBytes(StandardCharsets.UTF_8));
        page.getByText("Nhập danh mục", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#jobs .rows > *").first()).containsText("3 đơn vị mới, 0 không đổi, 0 thay đổi");

        upload(page, "/organisation/import", "tinh-xa.json", "application/json", list.getBytes(StandardCharsets.UTF_8));
        page.getByText("Nhập danh mục", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#jobs .rows > *").first()).containsText("0 đơn vị mới, 3 không đổi, 0 thay đổi");
        picture(page, "organisation-import-done");

        page.navigate("/organisation/units?q=hòa nhập");
        assertThat(page.locator("tbody tr")).containsText("Xã Hòa Nhập");
    }

    @Test
    void refusesAFileThatIsNoList() {
        var page = signedIn("quantri");

        upload(page, "/organisation/import", "anh.json", "application/json", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        page.getByText("Nhập danh mục", new Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(page.locator(".ui-messages-error")).containsText("không phải danh mục tỉnh, xã");
    }

    @Test
    void looksAtASheetRowByRowAndTakesItInWhenAllAreRight() {
        var page = signedIn("quantri.donvi");
        var name = "Lường Văn " + letters(code());
        var bad = sheet(
                row(name, "VS.MTTQ", "Chuyên viên", "01/07/2026"),
                row(name, "VS.TU", "Hoàng đế", "hôm qua"),
                row("", "VS.MTTQ", "Chuyên viên", "01/07/2026"));

        upload(page, "/organisation/staff-import", "can bo.xlsx", XLSX, bad);
        page.getByText("Kiểm tra tệp").click();
        assertThat(page.locator("#preview .note")).containsText("2 trong 3 dòng chưa đúng");
        assertThat(page.locator("#preview tbody tr")).hasCount(2);
        assertThat(page.locator("#preview")).containsText("Không có đơn vị mã VS.TU");
        assertThat(page.locator("#preview")).containsText("Thiếu họ và tên");
        assertThat(page.getByText("Nhập tất cả")).isHidden();
        assertAccessible(page);
        picture(page, "organisation-staff-import-bad");
        var download = page.waitForDownload(
                () -> page.getByText("Tải các dòng chưa đúng kèm lý do").click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("staff-bad-rows.xlsx");

        upload(
                page,
                "/organisation/staff-import",
                "can bo.xlsx",
                XLSX,
                sheet(row(name, "VS.MTTQ", "Chuyên viên", "01/07/2026")));
        page.getByText("Kiểm tra tệp").click();
        page.getByText("Nhập tất cả").click();
        assertThat(page.locator(".note.good")).containsText("Đã nhập 1 dòng");
        page.navigate("/organisation/staff?q=" + name);
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "units, /organisation/units",
        "unit-new, /organisation/unit-new?above=00000000-0000-7000-8000-000000000084",
        "unit-edit, /organisation/unit-edit?id=00000000-0000-7000-8000-000000000084",
        "unit-relations, /organisation/unit-relations?id=00000000-0000-7000-8000-000000000084",
        "staff, /organisation/staff?q=lo",
        "staff-start, /organisation/staff",
        "staff-new, /organisation/staff-new?unit=00000000-0000-7000-8000-000000000084",
        "accounts, /organisation/accounts",
        "catalogue, /organisation/catalogue?kind=titles&code=CHAIR",
        "import, /organisation/import",
        "staff-import, /organisation/staff-import"
    })
    void looksRight(String name, String address) {
        var page = signedIn("quantri");
        page.navigate(address);

        everyLook(page, "organisation-" + name);
    }

    @Test
    void aPersonAndAnAccountLookRight() {
        var page = signedIn("quantri");
        page.navigate("/organisation/staff?q=Lò Văn Chiến");
        page.locator("tbody tr td:first-child a").first().click();
        everyLook(page, "organisation-staff-edit");

        page.navigate("/organisation/accounts?q=lanhdao.hnd");
        page.locator("tbody tr td:first-child a").first().click();
        everyLook(page, "organisation-account");
    }

    @Test
    void askTheDatabaseAFewTimesWhateverTheNumberOfRows() {
        var page = signedIn("quantri");
        for (var address : LONG_PAGES) {
            org.assertj.core.api.Assertions.assertThat(statementsOfFirstView(page, address))
                    .as("statements of " + address)
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    static void found(Page page, String code, String name) {
        page.navigate("/organisation/units");
        page.getByText("Thêm đơn vị bên dưới", new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByLabel("Tên đơn vị").fill(name);
        page.locator("[id$=code]").fill(code);
        page.locator("select[id$=type]").selectOption("FRONT");
        page.locator("[id$=from]").fill("01/07/2025");
        page.getByText("Lập đơn vị").click();
        page.waitForLoadState();
    }

    static void upload(Page page, String address, String name, String type, byte[] content) {
        page.navigate(address);
        page.setInputFiles("input[type=file]", new FilePayload(name, type, content));
    }

    static String code() {
        return "T" + Uuids.next().toString().substring(24).toUpperCase(Locale.ROOT);
    }

    /** Names are of letters only. */
    static String letters(String code) {
        return code.chars()
                .mapToObj(sign -> String.valueOf((char) (Character.isDigit(sign) ? 'k' + sign - '0' : sign)))
                .collect(java.util.stream.Collectors.joining());
    }
}
