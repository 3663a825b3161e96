package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.XlsxFile;
import doanket.platform.Uuids;
import doanket.report.EntryForm.TypedCell;
import doanket.report.ReportOfficeKit.Commune;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two bodies of one place are asked for the same figure of it. */
@ExtendWith(ArquillianExtension.class)
class ReportPlaceIT {

    /** Of a set that judges communes: houses that are not solid. */
    private static final UUID HOUSES = UUID.fromString("00000000-0000-7000-8000-003180090010");

    @Inject
    ReportOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    FormWriting forms;

    @Inject
    FormReading registers;

    @Inject
    ReportEntry entry;

    @Inject
    ReportSending sending;

    @Inject
    ReportDeciding deciding;

    @Inject
    ReportReading reading;

    @Inject
    ReportTables tables;

    private ReportOfficeKit.Province province;

    @BeforeEach
    void twoBodiesOfOnePlace() {
        province = kit.province(2);
        var place = offices.front("Xã có hai cơ quan", province.unit());
        for (var body : province.communes()) {
            Rows.change(
                    "insert into unit_relation (id, version, kind_code, lower_id, upper_id, valid_from)"
                            + " values (?, 1, 'TERRITORY', ?, ?, date '2020-01-01')",
                    Uuids.next(),
                    body.unit(),
                    place);
        }
    }

    private FormTerms terms(Commune body) {
        return new FormTerms(
                "Nhà tạm của " + body.unit(),
                "",
                new FormTimes(PeriodKind.AD_HOC, null, 0, 3, kit.today().minusMonths(2), null),
                new AskedUnits(null, null, List.of(body.unit())),
                new FormContent(List.of(new AskedIndicator(HOUSES, true, null)), List.of()));
    }

    /** Typed by that body into a period of that form. */
    private UUID typed(UUID form, Commune body, String houses) {
        offices.as(province.leader());
        var root = forms.open(
                form, new PeriodSpan(kit.today().minusDays(30), kit.today().minusDays(1)), kit.today());
        var report = kit.report(root, body.unit());
        offices.as(body.officer());
        entry.save(report, new EntryForm(List.of(new TypedCell(HOUSES, houses, "Đã rà soát", 0)), List.of()));
        return report;
    }

    @Test
    void whatAnotherBodyOfThePlaceReportsIsToldWhereItIsAskedAndWhereItDiffers() {
        var one = province.communes().get(0);
        var other = province.communes().get(1);
        var first = Uuids.next();
        var second = Uuids.next();
        offices.as(province.leader());
        forms.make(province.unit(), first, terms(one), false);
        assertThatThrownBy(() -> forms.make(province.unit(), second, terms(other), false))
                .hasMessage("refused.askedAlready");
        forms.make(province.unit(), second, terms(other), true);
        assertThat(registers.sheet(second).overlaps())
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.units()).isEqualTo(1));

        var approved = typed(first, one, "2");
        sending.send(approved);
        offices.as(province.leader());
        deciding.approve(approved);
        var differs = typed(second, other, "3");

        assertThat(ReportOfficeKit.line(reading.sheet(differs).lines(), HOUSES).remarks())
                .anySatisfy(remark -> assertThat(remark).startsWith("Ủy ban xã số 0 đã báo cáo 2"));
        entry.save(differs, new EntryForm(List.of(new TypedCell(HOUSES, "2", "Đã rà soát", 1)), List.of()));
        assertThat(ReportOfficeKit.line(reading.sheet(differs).lines(), HOUSES).remarks())
                .noneMatch(remark -> remark.contains("đã báo cáo"));
    }

    @Test
    void aPeriodThatOverlapsAnotherInPartIsTold() {
        var body = province.communes().get(0);
        kit.send(body, "5", "", "");
        offices.as(province.leader());
        deciding.approve(body.report());
        var form = Uuids.next();
        forms.make(
                province.unit(), form, kit.terms("Kỳ chồng " + form, kit.today().minusMonths(2)), true);
        var root = forms.open(form, new PeriodSpan(kit.today().minusDays(20), kit.today()), kit.today());
        var report = kit.report(root, body.unit());
        offices.as(body.officer());
        entry.save(report, new EntryForm(List.of(new TypedCell(ReportOfficeKit.LAND, "5", "", 0)), List.of()));

        assertThat(ReportOfficeKit.line(reading.sheet(report).lines(), ReportOfficeKit.LAND)
                        .remarks())
                .singleElement()
                .asString()
                .startsWith("Ủy ban xã số 0 đã báo cáo 5 cho kỳ")
                .contains("chồng một phần");
    }

    @Test
    void listsAreWorkbooksWithTheSameLines() {
        var officer = province.communes().get(0);
        offices.as(officer.officer());
        assertThat(XlsxFile.lines(tables.duties(true), 100))
                .anyMatch(line -> line.cell(1).text().equals("Ủy ban xã số 0")
                        && line.cell(5).text().equals("Chưa gửi"));
        kit.send(officer, "5", "", "");
        assertThat(XlsxFile.lines(tables.duties(false), 100))
                .anyMatch(line -> line.cell(5).text().equals("Chờ duyệt"));
        offices.as(province.leader());
        deciding.approve(officer.report());
        assertThat(XlsxFile.lines(tables.collected(), 100))
                .anyMatch(line ->
                        line.cell(3).text().equals("2") && line.cell(4).text().equals("1"));
        assertThat(XlsxFile.lines(tables.register(), 5000))
                .anyMatch(line -> line.cell(0).text().equals("Báo cáo thử " + province.form()));
        assertThat(XlsxFile.lines(tables.history(officer.report(), ReportOfficeKit.LAND), 100))
                .anyMatch(line -> line.cell(2).text().equals("5"));
    }
}
