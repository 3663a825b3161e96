package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.home.HomeService;
import doanket.home.Tile;
import doanket.home.TileRow;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever sums reports up reads how many periods are open and how many of them are overdue, however few are shown. */
@ExtendWith(ArquillianExtension.class)
class ReportTilesIT {

    private static final String OPEN = """
            select %s from report o
            join report_period p on p.id = o.period_id and p.state = 'OPEN'
            where o.unit_id = (select id from unit where code = 'VS.MTTQ')
            and exists (
                select 1 from report r where r.parent_id = o.id and r.corrects_id is null and r.state <> 'MOVED')
            """;

    private static final String OWED = """
            select %s from report r
            where r.unit_id in (
                select g.unit_id from role_grant g
                join account a on a.id = g.account_id
                where a.username = 'canbo.xa01')
            and r.parent_id is not null and r.state in ('OPEN', 'RETURNED')""";

    @Inject
    HomeService home;

    @Inject
    Acting acting;

    private UUID period;
    private String due;

    @AfterEach
    void asItWas() {
        if (period != null) {
            Rows.change("update report_period set due_on = cast(? as date) where id = ?", due, period);
        }
    }

    @Test
    void theOverdueAreCounted() {
        period = UUID.fromString(Rows.text(OPEN.formatted("p.id") + " order by p.due_on desc limit 1"));
        due = Rows.text("select due_on from report_period where id = ?", period);
        Rows.change("update report_period set due_on = current_date - 3 where id = ?", period);
        var all = Rows.text(OPEN.formatted("count(*)"));
        var overdue =
                Rows.text(OPEN.formatted("count(*)") + " and p.due_on < (now() at time zone 'Asia/Ho_Chi_Minh')::date");
        acting.as("canbo.mttq");

        var tile = home.tiles().stream()
                .filter(one -> one.key().equals("report.collect"))
                .findFirst()
                .map(Tile::title);

        assertThat(tile).contains("Kỳ báo cáo cần tổng hợp: " + all + ", quá hạn " + overdue);
        assertThat(Integer.parseInt(overdue)).isPositive();
    }

    @Test
    void howManyAreOwedStandsAboveEverything() {
        acting.as("canbo.xa01");

        var figure = home.tiles().stream()
                .filter(tile -> tile.key().equals("report.figures"))
                .flatMap(tile -> tile.rows().stream())
                .toList();

        var all = Rows.text(OWED.formatted("count(*)"));
        var overdue =
                Rows.text(OWED.formatted("count(*)") + " and r.due_on < (now() at time zone 'Asia/Ho_Chi_Minh')::date");
        var title = overdue.equals("0") ? "báo cáo chưa nộp" : "báo cáo chưa nộp, " + overdue + " quá hạn";
        assertThat(figure)
                .containsExactly(
                        new TileRow(title, null, "/report/list", null, all, overdue.equals("0") ? null : "bad"));
    }
}
