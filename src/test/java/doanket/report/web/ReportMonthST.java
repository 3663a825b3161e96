package doanket.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static doanket.report.web.ReportSteps.figure;
import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doanket.BrowserTest;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Rows;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The month of the twelve communes of the demo: entered, sent, returned, sent again, approved, summed up, on the map. */
class ReportMonthST extends BrowserTest {

    private static final int COMMUNES = 12;
    private static final String DEMO = "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh";
    /** Of the set that the campaign of the demo is judged by. */
    private static final String HOUSES = "00000000-0000-7000-8000-003180090010";

    private final String name = "Báo cáo tháng mười hai xã " + Uuids.next();

    private static void sends(Page officer, String houses) {
        figure(officer, "9.1").fill(houses);
        figure(officer, "9.1").press("Enter");
        ReportSteps.saved(officer);
        officer.locator("button[value=send]").click();
        assertThat(officer.locator(".note.good")).hasText("Đã gửi báo cáo.");
    }

    private static String called(String code) {
        return Rows.text("select name from unit where code = ?", code);
    }

    private String ask(Page leader) {
        var units = IntStream.rangeClosed(1, COMMUNES)
                .mapToObj("VS-%02d.MTTQ"::formatted)
                .collect(joining("; "));
        var end = VietnamTime.day(Clock.systemUTC().instant()).withDayOfMonth(1).minusDays(1);
        return ReportSteps.ask(
                leader,
                name,
                units,
                new ReportSteps.Days(VietnamTime.told(end.withDayOfMonth(1)), VietnamTime.told(end)),
                "9.1");
    }

    @Test
    void twelveCommunesGoFromTheirCellsToTheMap() {
        var leader = signedIn("lanhdao.mttq");
        var collect = ask(leader);
        var last = visitor();
        for (int commune = 1; commune <= COMMUNES; commune++) {
            last = signedIn("canbo.xa%02d".formatted(commune));
            ReportSteps.open(last, name);
            sends(last, commune == COMMUNES ? "3" : "0");
        }

        leader.navigate(collect);
        assertThat(leader.locator("input[name=report]")).hasCount(COMMUNES);
        leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(called("VS-12.MTTQ")))
                .first()
                .click();
        leader.locator("details.more summary").first().click();
        leader.fill("#reason", "Một nhà đã bàn giao trong tháng");
        leader.fill("#due", ReportSteps.day(2));
        leader.locator("button[value=send-back]").click();
        assertThat(leader.locator(".note.good")).hasText("Đã trả lại báo cáo.");
        ReportSteps.open(last, name);
        assertThat(last.locator(".note.bad").first()).containsText("Một nhà đã bàn giao");
        sends(last, "2");

        approveAndLock(leader, collect);
        onTheMap(leader);
        reopen(leader, collect);
    }

    /** Whoever asks puts the own sum right, and locks it once more. */
    private static void reopen(Page leader, String collect) {
        leader.navigate(collect);
        leader.locator("details:has(button[value=reopen]) summary").click();
        everyLook(leader, "report-reopen");
        leader.locator("button[value=reopen]").click();
        assertThat(leader.locator(".note.good")).hasCount(0);
        leader.locator("details:has(button[value=reopen]) [name=reason]").fill("Số tổng hợp ghi nhầm một nhà");
        leader.locator("button[value=reopen]").click();
        assertThat(leader.locator(".note.good")).containsText("Đã mở lại kỳ báo cáo.");
        leader.locator("button[value=lock]").click();
        assertThat(leader.locator(".note.good")).hasText("Đã khóa kỳ báo cáo.");
    }

    private static void approveAndLock(Page leader, String collect) {
        leader.navigate(collect);
        leader.locator("[data-tick-all]").check();
        leader.locator("form[data-approve] button[type=submit]").click();
        leader.waitForURL(url -> url.contains("done=approved"));
        leader.locator("button[value=lock]").click();
        assertThat(leader.locator(".note.good")).hasText("Đã khóa kỳ báo cáo.");
        leader.navigate(collect.replace("/collect", "/view"));
        assertThat(leader.locator(".entry.read tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("9.1"))
                        .locator("td b")
                        .first())
                .hasText("2");
    }

    private static void onTheMap(Page leader) {
        leader.navigate("/campaign/list");
        leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(DEMO))
                .click();
        leader.navigate("/campaign/map?id=" + ReportSteps.id(leader) + "&indicator=" + HOUSES);
        assertThat(leader.locator("#map path")).hasCount(COMMUNES);
        var rows = leader.locator("section[aria-labelledby=table-title] tbody tr");
        assertThat(rows.filter(new Locator.FilterOptions().setHas(leader.locator(".chip.good"))))
                .hasCount(COMMUNES - 1);
        var twelfth = rows.filter(new Locator.FilterOptions().setHas(leader.locator(".chip:not(.good)")));
        assertThat(twelfth.locator("th")).hasText(called("VS-12"));
        assertThat(twelfth.locator("td").first()).hasText("2");
        picture(leader, "report-month-map");
    }
}
