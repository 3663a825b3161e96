package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole province: 170 reports of all figures of the catalogue, approved and summed up; what it takes is printed. */
@ExtendWith(ArquillianExtension.class)
class ConsolidationIT {

    private static final Logger LOG = Logger.getLogger(ConsolidationIT.class.getName());
    private static final int REPORTS = 170;
    private static final int FIGURES = 50;
    private static final Duration MOST = Duration.ofSeconds(5);

    @Inject
    ReportOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    FormWriting forms;

    @Inject
    ReportDeciding deciding;

    @Inject
    Collecting collecting;

    private static List<UUID> ids(String sql, Object... values) {
        return Arrays.stream(Rows.text(sql, values).split(","))
                .map(UUID::fromString)
                .toList();
    }

    private static void found(UUID province) {
        Rows.change(
                "insert into unit (id, version, code, name, short_name, name_fold, sort_form, level_code, type_code,"
                        + " protocol_rank, valid_from, attributes) select gen_random_uuid(), 1,"
                        + " 'C' || n || upper(left(md5(cast(? as text)), 12)), 'Xã lớn ' || n, 'Xã ' || n, 'xa lon',"
                        + " 'xa', 'COMMUNE', 'FRONT', 900, date '2025-07-01', '{}' from generate_series(1, " + REPORTS
                        + ") n",
                province);
        Rows.change(
                "insert into unit_relation (id, version, kind_code, lower_id, upper_id, valid_from)"
                        + " select gen_random_uuid(), 1, 'VERTICAL', u.id, ?, date '2025-07-01' from unit u"
                        + " where u.code like '%' || upper(left(md5(cast(? as text)), 12))",
                province, province);
    }

    private UUID open(ReportOfficeKit.Province province) {
        var asked = ids("select string_agg(cast(id as text), ',') from (select i.id from indicator i"
                        + " join criterion c on c.id = i.criterion_id join criteria_set s on s.id = c.set_id"
                        + " where s.code = 'SO-LIEU' order by c.sort, i.sort limit " + FIGURES + ") i")
                .stream()
                .map(id -> new AskedIndicator(id, false, null))
                .toList();
        var terms = kit.terms("Báo cáo lớn", kit.today().minusMonths(3));
        var form = Uuids.next();
        offices.as(province.leader());
        var content = new FormContent(asked, terms.content().sections());
        forms.make(
                province.unit(), form, new FormTerms("Báo cáo lớn", "", terms.times(), terms.asked(), content), true);
        var root = forms.open(
                form, new PeriodSpan(kit.today().minusDays(60), kit.today().minusDays(31)), null);
        Rows.change(
                "insert into report_value (report_id, indicator_id, typed, value, numerator, denominator, not_applicable,"
                        + " comment, version, by_name, at)"
                        + " select r.id, a.indicator_id, '', a.sort, a.sort, 100, false, '', 1, '', now()"
                        + " from report r join report_form_indicator a on a.form_id = ? where r.parent_id = ?",
                form,
                root);
        Rows.change(
                "update report set state = 'SUBMITTED', step_by = null, first_sent_on = due_on, rounds = 1"
                        + " where parent_id = ?",
                root);
        return root;
    }

    @Test
    void a170ReportsAreApprovedAndSummedUpInLessThanFiveSeconds() {
        var province = kit.province(1);
        found(province.unit());
        offices.front("Để cây đơn vị được đọc lại", province.unit());
        var root = open(province);
        var reports = ids("select string_agg(cast(id as text), ',') from report where parent_id = ?", root);
        assertThat(reports).hasSizeGreaterThanOrEqualTo(REPORTS);

        long before = System.nanoTime();
        deciding.approveAll(root, reports);
        long approved = System.nanoTime();
        collecting.gather(root);
        // What looks wrong about invented figures stands with a comment.
        Rows.change("update report_value set comment = 'Số liệu thử' where report_id = ?", root);
        long gathered = System.nanoTime();
        collecting.lock(root);
        long summed = System.nanoTime();

        var approving = Duration.ofNanos(approved - before);
        var summing = Duration.ofNanos(summed - gathered);
        LOG.info(() -> "FIGURES of " + reports.size() + " reports of " + FIGURES + " indicators: approved in "
                + approving.toMillis() + " ms, summed up and locked in " + summing.toMillis() + " ms");
        assertThat(approving.plus(summing)).isLessThan(MOST);
        assertThat(Rows.text(
                        "select count(*) from report_value v join report_form_indicator a"
                                + " on a.indicator_id = v.indicator_id join report_period p on p.form_id = a.form_id"
                                + " join report r on r.period_id = p.id and r.id = v.report_id"
                                + " where r.id = ? and v.value = a.sort * ?",
                        root,
                        reports.size()))
                .satisfies(same -> assertThat(Integer.parseInt(same)).isGreaterThanOrEqualTo(FIGURES - 1));
    }
}
