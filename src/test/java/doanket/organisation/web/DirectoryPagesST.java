package doanket.organisation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.platform.Uuids;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryPagesST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void aUnitIsFoundByTypingWithoutMarks() {
        var page = signedIn("canbo.xa02");
        page.navigate("/organisation/directory");

        page.getByLabel("Tên, tên viết tắt hoặc mã đơn vị").fill("nong dan muong lam");
        page.keyboard().press("Enter");

        assertThat(heading(page, "1 đơn vị")).isVisible();
        link(page, "Hội Nông dân xã Mường Lâm").click();
        assertThat(page.locator("h1")).hasText("Hội Nông dân xã Mường Lâm");
        assertThat(page.getByRole(AriaRole.NAVIGATION).locator("[aria-current=page]"))
                .hasText("Danh bạ");
    }

    @Test
    void theWayLeadsFromTheUnitToItsPeopleAndToWhatStandsAbove() {
        var page = signedIn("canbo.xa02");
        page.navigate("/organisation/directory?q=VS.HND");
        link(page, "Hội Nông dân tỉnh Vân Sơn").click();

        link(page, "Lò Văn Chiến").click();

        assertThat(page.locator("h1")).hasText("Lò Văn Chiến");
        assertThat(page.getByText("Chức vụ chính")).isVisible();
        link(page, "Ủy ban MTTQ Việt Nam tỉnh Vân Sơn").click();
        assertThat(page.locator("h1")).hasText("Ủy ban MTTQ Việt Nam tỉnh Vân Sơn");
    }

    @Test
    void narrowingByAreaAndTypeStaysInTheAddressAndInTheFields() {
        var page = signedIn("canbo.xa02");
        page.navigate("/organisation/directory?tab=people");

        page.getByLabel("Địa bàn").selectOption("Phường Vân Trung");
        page.getByLabel("Loại đơn vị").selectOption("Hội Nông dân");
        button(page, "Lọc danh bạ").click();

        assertThat(heading(page, "2 cán bộ")).isVisible();
        assertThat(page.getByLabel("Loại đơn vị")).hasValue("FARMERS_UNION");
        assertThat(page.getByLabel("Địa bàn").locator("option:checked")).hasText("Phường Vân Trung");
        link(page, "Bỏ lọc").click();
        assertThat(page.getByLabel("Loại đơn vị")).hasValue("");
    }

    @Test
    void theNextPageGoesOnWhereTheFirstEnded() {
        var page = signedIn("canbo.xa02");
        page.navigate("/organisation/directory?tab=people");
        var before = addresses(page);

        link(page, "Trang tiếp theo").click();

        assertThat(link(page, "Về trang đầu")).isVisible();
        assertThat(addresses(page)).hasSize(30).doesNotContainAnyElementsOf(before);
    }

    /** Of people, of whom many may have one name. */
    private static List<String> addresses(Page page) {
        var links = (List<?>) page.locator(".rows .what > a").evaluateAll("links => links.map(link => link.href)");
        return links.stream().map(Object::toString).toList();
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        var page = signedIn("canbo.xa02");

        page.navigate("/organisation/directory?q=khong+co+don+vi+nao+nhu+the");

        assertThat(page.getByText("Không có kết quả phù hợp")).isVisible();
        assertAccessible(page);
        picture(page, "directory-empty");
    }

    @Test
    void anUnknownOrMalformedIdIsNotFound() {
        var page = signedIn("canbo.xa02");

        for (var address : new String[] {
            "/organisation/unit?id=" + Uuids.next(),
            "/organisation/unit?id=x",
            "/organisation/unit",
            "/organisation/person?id=" + Uuids.next(),
            "/organisation/person?id='--"
        }) {
            assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
            assertThat(page.locator("body")).containsText("Không tìm thấy");
        }
    }

    @Test
    void oddParametersAreAnsweredPlainly() {
        var page = signedIn("canbo.xa02");

        for (var query : new String[] {
            "area=x&after=y&type=%3Cb%3E&level=%27", "q=%25_%5C%22%3Cscript%3E", "tab=zzz", "after=" + Uuids.next()
        }) {
            assertThat(page.navigate("/organisation/directory?" + query).status())
                    .as(query)
                    .isEqualTo(200);
        }
    }

    @Test
    void aClosedDistrictTellsItsHistory() {
        var page = signedIn("canbo.xa02");
        page.navigate("/organisation/directory?q=huyen+van+thuong&closed=1&type=&area=");

        link(page, "Huyện Vân Thượng").first().click();

        assertThat(page.locator(".note")).containsText("30/06/2025");
        assertThat(page.locator(".events")).containsText("chuyển giao cho");
        assertAccessible(page);
        picture(page, "unit-closed");
    }

    @Test
    void thePagesStandEveryLookAndAskLittleOfTheDatabase() {
        var page = signedIn("quantri.donvi");
        look(page, "/organisation/directory", "directory-units");
        look(page, "/organisation/directory?tab=people", "directory-people");
        page.navigate("/organisation/directory?q=VS.MTTQ");
        look(page, link(page, "Ủy ban MTTQ Việt Nam tỉnh Vân Sơn").first().getAttribute("href"), "unit-front");
        look(page, link(page, "Lê Thị Thanh Hà").first().getAttribute("href"), "person");
        page.navigate("/organisation/directory?q=VS-01&type=COMMUNE");
        look(page, link(page, "Xã Mường Lâm").first().getAttribute("href"), "unit-commune");
    }

    private void look(Page page, String address, String name) {
        assertThat(statementsOfFirstView(page, address)).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
        everyLook(page, name);
    }

    @Test
    void somebodyWithTwoPostsChoosesTheOneToActIn() {
        var page = signedIn("canbo.xa01");
        var person = page.locator("details.menu");
        person.locator("summary").click();
        assertThat(person.locator(".who")).containsText("Chuyên viên, Ủy ban MTTQ Việt Nam xã Mường Lâm");

        button(page, "Phó Chủ tịch, Hội Nông dân xã Mường Lâm").click();
        person.locator("summary").click();

        assertThat(person.locator(".who")).containsText("Phó Chủ tịch, Hội Nông dân xã Mường Lâm");
        picture(page, "two-posts");
        button(page, "Chuyên viên, Ủy ban MTTQ Việt Nam xã Mường Lâm").click();
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
