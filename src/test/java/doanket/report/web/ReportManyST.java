package doanket.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import doanket.BrowserTest;
import doanket.platform.Uuids;
import doanket.testkit.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A period of 170 reports of all figures of the catalogue: what the pages cost, and approving all of them at once. */
class ReportManyST extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;
    private static final int MANY = 170;
    private static final int PATIENCE = 60_000;

    /** Of units that are there no longer, so that nobody else meets them. */
    private static void many(String root) {
        var mark = Uuids.next().toString().substring(24);
        Rows.change(
                "insert into unit (id, version, code, name, short_name, name_fold, sort_form, level_code, type_code,"
                        + " protocol_rank, valid_from, valid_to, attributes) select gen_random_uuid(), 1,"
                        + " 'M' || n || upper('" + mark + "'), 'Ủy ban xã cũ ' || n, 'Xã cũ ' || n, 'xa cu', 'xa cu',"
                        + " 'COMMUNE', 'FRONT', 900, date '2020-01-01', date '2025-06-30', '{}'"
                        + " from generate_series(1, " + MANY + ") n");
        Rows.change(
                "insert into report_period_indicator (period_id, indicator_id, sort, required)"
                        + " select r.period_id, i.id, 500, false from report r"
                        + " cross join indicator i join criterion c on c.id = i.criterion_id"
                        + " join criteria_set s on s.id = c.set_id and s.code = 'SO-LIEU'"
                        + " where r.id = cast(? as uuid) on conflict do nothing",
                root);
        Rows.change(
                "insert into report (id, version, period_id, unit_id, parent_id, state, due_on, first_sent_on, rounds,"
                        + " sampled, step_name, step_at) select gen_random_uuid(), 1, r.period_id, u.id, r.id, 'SUBMITTED',"
                        + " r.due_on, r.due_on, 1, false, 'Cán bộ xã cũ', now() from report r"
                        + " join unit u on u.code like '%' || upper(?) where r.id = cast(? as uuid)",
                mark, root);
        Rows.change(
                "insert into report_value (report_id, indicator_id, typed, value, not_applicable, comment, version,"
                        + " by_name, at) select r.id, a.indicator_id, '', 1, false, '', 1, '', now()"
                        + " from report r join report_period_indicator a on a.period_id = r.period_id"
                        + " where r.parent_id = cast(? as uuid) and r.state = 'SUBMITTED'",
                root);
    }

    @Test
    void theirNumberCostsNothingAndAllAreApprovedAtOnce() {
        var name = "Báo cáo rất nhiều " + Uuids.next();
        var leader = signedIn("lanhdao.mttq");
        var collect = ReportSteps.ask(leader, name);
        var root = ReportSteps.id(leader);
        many(root);
        var officer = signedIn("canbo.xa06");
        ReportSteps.open(officer, name);
        var own = ReportSteps.id(officer);

        for (var address : List.of(
                "/report/collect?id=" + root,
                "/report/view?id=" + root,
                "/report/history?id=" + root,
                "/report/list?which=collected",
                "/report/forms")) {
            few(leader, address);
        }
        for (var address : List.of(
                "/report/entry?id=" + own, "/report/view?id=" + own, "/report/import?id=" + own, "/report/list")) {
            few(officer, address);
        }

        leader.navigate(collect);
        approved(leader);
        leader.navigate("/report/view?id=" + root);
        assertThat(leader.locator(".entry.read")).containsText("" + MANY);
        everyLook(leader, "report-view-many");
        leader.navigate("/report/history?id=" + root);
        assertThat(leader.locator(".bars-table progress")).hasCount(1);
        everyLook(leader, "report-history");
    }

    private static void approved(Page leader) {
        assertThat(leader.locator("input[name=report]")).hasCount(MANY);
        leader.locator("[data-tick-all]").check();
        everyLook(leader, "report-collect-many");
        leader.locator("form[data-approve] button[type=submit]").click();
        assertThat(leader.locator("[data-approve-status]")).containsText("/" + MANY);
        leader.waitForURL(url -> url.contains("done=approved"), new Page.WaitForURLOptions().setTimeout(PATIENCE));
        assertThat(leader.locator(".note.good")).hasText("Đã duyệt.");
        assertThat(leader.locator(".grid.four .stat").last()).containsText(MANY + "/" + (MANY + 2));
        leader.locator("button[value=gather]").click();
        assertThat(leader.locator(".note.good")).containsText("Đã tổng hợp");
    }

    private static void few(Page page, String address) {
        assertThat(statementsOfFirstView(page, address)).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
    }
}
