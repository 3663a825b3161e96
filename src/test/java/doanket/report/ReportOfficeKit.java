package doanket.report;

import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.report.EntryForm.TypedCell;
import doanket.report.EntryForm.TypedText;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A province that asks and communes that answer, with their people, of one test alone. */
@ApplicationScoped
public class ReportOfficeKit {

    /** Houses (summed) and members (numerator of denominator), of the catalogue of figures. */
    static final UUID HOUSES = indicator("S3.3");

    public static final UUID LAND = indicator("S1.1");
    static final UUID RATE = indicator("S9.2");

    @Inject
    Offices offices;

    @Inject
    FormWriting forms;

    @Inject
    ReportEntry entry;

    @Inject
    ReportSending sending;

    @Inject
    ReportLists lists;

    @Inject
    ReportReading reading;

    @Inject
    Clock clock;

    /** A commune with its officer and its report of the period. */
    public record Commune(UUID unit, Colleague officer, UUID report) {}

    /** The province, its leader and officer, its own report, its form, and the communes. */
    public record Province(
            UUID unit, Colleague leader, Colleague officer, UUID form, UUID root, List<Commune> communes) {}

    private static UUID indicator(String code) {
        return Uuids.parse(Rows.text("""
                        select i.id
                        from indicator i
                        join criterion c on c.id = i.criterion_id
                        join criteria_set s on s.id = c.set_id
                        where s.code = 'SO-LIEU' and i.code = ?""", code)).orElseThrow();
    }

    public LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    FormTerms terms(String name, LocalDate first) {
        return new FormTerms(
                name,
                "",
                new FormTimes(PeriodKind.AD_HOC, null, 0, 3, first, null),
                new AskedUnits("FRONT", "COMMUNE", List.of()),
                new FormContent(
                        List.of(
                                new AskedIndicator(LAND, true, null),
                                new AskedIndicator(HOUSES, false, null),
                                new AskedIndicator(RATE, false, null)),
                        List.of(new AskedSection(Uuids.next(), "Kết quả nổi bật"))));
    }

    /** A period that ended yesterday is open for so many communes, each with an officer. */
    public Province province(int communes) {
        var unit = offices.front("Ủy ban tỉnh hỏi");
        var leader = offices.colleague(unit, "Lê Thị Duyệt", "LEADER", true);
        var officer = offices.colleague(unit, "Tòng Văn Gom", "STAFF", false);
        var units = new ArrayList<UUID>();
        var officers = new ArrayList<Colleague>();
        for (int number = 0; number < communes; number++) {
            units.add(offices.front("Ủy ban xã số " + number, unit));
            officers.add(offices.colleague(units.get(number), "Lò Văn Nhập " + number, "STAFF", false));
        }
        var form = Uuids.next();
        offices.as(leader);
        forms.make(unit, form, terms("Báo cáo thử " + form, today().minusMonths(2)), true);
        var root = forms.open(form, new PeriodSpan(today().minusDays(30), today().minusDays(1)), today());
        var all = new ArrayList<Commune>();
        for (int number = 0; number < communes; number++) {
            all.add(new Commune(units.get(number), officers.get(number), report(root, units.get(number))));
        }
        return new Province(unit, leader, officer, form, root, all);
    }

    UUID report(UUID root, UUID unit) {
        return Uuids.parse(Rows.text("select id from report where parent_id = ? and unit_id = ?", root, unit))
                .orElseThrow();
    }

    /** Types into the first writing of a report. */
    EntrySaved type(Commune commune, String land, String rate, String words) {
        offices.as(commune.officer());
        var section = reading.sheet(commune.report()).texts().get(0);
        return entry.save(
                commune.report(),
                new EntryForm(
                        List.of(new TypedCell(LAND, land, "", 0), new TypedCell(RATE, rate, "", 0)),
                        List.of(new TypedText(section.section(), words, section.version()))));
    }

    public void send(Commune commune, String land, String rate, String words) {
        type(commune, land, rate, words);
        sending.send(commune.report());
    }

    /** The unit was closed two days ago, and that one comes after it. */
    static void merge(UUID gone, UUID heir) {
        Rows.change("update unit set valid_to = current_date - 2 where id = ?", gone);
        Rows.change("""
                insert into succession (id, version, predecessor_id, successor_id, kind, decision, on_day, takes_over)
                values (gen_random_uuid(), 1, ?, ?, 'MERGED', 'Nghị quyết thử', current_date - 1, true)""", gone, heir);
    }

    static String value(UUID report, UUID indicator) {
        return Rows.text(
                "select cast(round(value, 2) as text) from report_value where report_id = ? and indicator_id = ?",
                report,
                indicator);
    }

    static ReportLine line(List<ReportLine> lines, UUID indicator) {
        return lines.stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
