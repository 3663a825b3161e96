package doanket.report;

import static doanket.report.ReportOfficeKit.HOUSES;
import static doanket.report.ReportOfficeKit.LAND;
import static doanket.report.ReportOfficeKit.RATE;
import static doanket.report.ReportOfficeKit.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import doanket.platform.Uuids;
import doanket.report.EntryForm.TypedCell;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A figure beside the year so far, the plan and the same period a year ago. */
@ExtendWith(ArquillianExtension.class)
class ReportFiguresIT {

    @Inject
    ReportOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    FormWriting forms;

    @Inject
    ReportEntry entry;

    @Inject
    ReportSending sending;

    @Inject
    ReportDeciding deciding;

    @Inject
    ReportCorrecting correcting;

    @Inject
    ReportReading reading;

    private ReportOfficeKit.Province province;
    private ReportOfficeKit.Commune commune;
    private int year;

    @BeforeEach
    void open() {
        province = kit.province(1);
        commune = province.communes().get(0);
        year = kit.today().getYear() - 1;
    }

    private static List<TypedCell> cells(String land, String houses, int seen) {
        return List.of(
                new TypedCell(LAND, land, "Số liệu thử", seen), new TypedCell(HOUSES, houses, "Số liệu thử", seen));
    }

    private UUID typed(LocalDate ends, String land, String houses) {
        offices.as(province.leader());
        var root = forms.open(province.form(), new PeriodSpan(ends.withDayOfMonth(1), ends), kit.today());
        var report = kit.report(root, commune.unit());
        offices.as(commune.officer());
        entry.save(report, new EntryForm(cells(land, houses, 0), List.of()));
        return report;
    }

    private void approve(UUID report) {
        offices.as(commune.officer());
        sending.send(report);
        offices.as(province.leader());
        deciding.approve(report);
    }

    private UUID approved(LocalDate ends, String land, String houses) {
        var report = typed(ends, land, houses);
        approve(report);
        return report;
    }

    private void plan(UUID indicator, LocalDate from, LocalDate until, int value) {
        Rows.change(
                "insert into target (indicator_id, unit_id, period_start, period_end, value) values (?, ?, ?, ?, ?)",
                indicator,
                commune.unit(),
                from,
                until,
                value);
    }

    private ReportLine line(UUID report, UUID indicator) {
        return ReportOfficeKit.line(reading.sheet(report).lines(), indicator);
    }

    @Test
    void standsBesideTheYearThePlanAndTheSamePeriod() {
        var before = approved(LocalDate.of(year - 1, 3, 31), "50", "0");
        var january = approved(LocalDate.of(year, 1, 31), "10", "");
        approved(LocalDate.of(year, 2, 28), "20", "");
        plan(LAND, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), 120);
        plan(HOUSES, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), 0);

        var march = typed(LocalDate.of(year, 3, 31), "30", "5");

        assertThat(line(march, LAND))
                .extracting(
                        ReportLine::told,
                        ReportLine::last,
                        ReportLine::cumulative,
                        ReportLine::target,
                        ReportLine::ofTarget,
                        ReportLine::same,
                        ReportLine::ofSame)
                .containsExactly("30", "20", "60", "120", "50%", "50", "60%");
        sharesOfNothing(before, march);
        assertThat(reading.history(march, LAND).rows())
                .extracting(HistoryRow::told, HistoryRow::percent)
                .containsExactly(tuple("50", 100), tuple("10", 20), tuple("20", 40), tuple("30", 60));
        assertThat(reading.history(march, RATE).rows()).isEmpty();
        supplement(january, march);
        ofAMonth();
    }

    private void sharesOfNothing(UUID before, UUID march) {
        // Neither of a plan of zero nor of nothing a year ago is there a share.
        assertThat(line(march, HOUSES))
                .extracting(
                        ReportLine::cumulative,
                        ReportLine::target,
                        ReportLine::ofTarget,
                        ReportLine::same,
                        ReportLine::ofSame)
                .containsExactly("5", "0", "", "0", "");
        assertThat(line(march, RATE))
                .extracting(ReportLine::cumulative, ReportLine::target, ReportLine::ofTarget, ReportLine::ofSame)
                .containsExactly("", "", "", "");
        // A period without a plan, and the first of its year.
        assertThat(line(before, LAND))
                .extracting(ReportLine::cumulative, ReportLine::target, ReportLine::ofTarget)
                .containsExactly("50", "", "");
    }

    private void supplement(UUID january, UUID march) {
        offices.as(commune.officer());
        var correction = correcting.correct(january);
        entry.save(correction, new EntryForm(cells("40", "", 1), List.of()));
        assertThat(line(march, LAND).cumulative()).isEqualTo("60");

        approve(correction);

        assertThat(line(march, LAND))
                .extracting(ReportLine::cumulative, ReportLine::ofTarget, ReportLine::last)
                .containsExactly("90", "75%", "20");
        assertThat(line(correction, LAND).ofTarget()).isEqualTo("33,3%");
    }

    /** The narrower plan goes before that of the year, and only what its own time brought counts for it. */
    private void ofAMonth() {
        plan(LAND, LocalDate.of(year, 4, 1), LocalDate.of(year, 4, 30), 60);

        var april = typed(LocalDate.of(year, 4, 30), "15", "");

        assertThat(line(april, LAND))
                .extracting(ReportLine::target, ReportLine::ofTarget, ReportLine::cumulative)
                .containsExactly("60", "25%", "75");
    }

    private static void passed(UUID gone, UUID heir) {
        Rows.change(
                "insert into succession (id, version, predecessor_id, successor_id, kind, decision, on_day, takes_over)"
                        + " values (?, 1, ?, ?, 'MERGED', 'Nghị quyết thử', date '2020-01-01', false)",
                Uuids.next(),
                gone,
                heir);
    }

    @Test
    void whatPassedToThisUnitAloneIsPartOfItsPast() {
        province = kit.province(4);
        offices.as(province.leader());
        var ends = LocalDate.of(year, 2, 28);
        var root = forms.open(province.form(), new PeriodSpan(ends.withDayOfMonth(1), ends), kit.today());
        var figures = List.of("20", "12", "7", "1");
        for (int number = 0; number < figures.size(); number++) {
            commune = province.communes().get(number);
            var report = kit.report(root, commune.unit());
            offices.as(commune.officer());
            entry.save(report, new EntryForm(cells(figures.get(number), "", 0), List.of()));
            approve(report);
        }
        var heir = province.communes().get(0);
        commune = heir;
        passed(province.communes().get(1).unit(), heir.unit());
        passed(province.communes().get(2).unit(), heir.unit());
        passed(province.communes().get(2).unit(), province.communes().get(3).unit());

        var march = typed(LocalDate.of(year, 3, 31), "30", "");

        assertThat(line(march, LAND))
                .extracting(ReportLine::last, ReportLine::cumulative)
                .containsExactly("32", "62");
        // Of two units that are one now there is no single report to open.
        assertThat(reading.history(march, LAND).rows())
                .extracting(HistoryRow::told)
                .containsExactly("32", "30");
        assertThat(reading.history(march, LAND).rows().get(0).report()).isNull();
    }

    @Test
    void sharesWithoutTheirFractionAreCountedWhereTheyAreLeftOut() {
        kit.send(commune, "1", "80", "");
        offices.as(province.leader());
        deciding.approve(commune.report());

        assertThat(line(province.root(), RATE).remarks())
                .singleElement()
                .asString()
                .startsWith("1 báo cáo đã duyệt chỉ ghi tỷ lệ");
    }
}
