package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.Actor;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SetKeepingIT {

    private static final UUID NATIONAL = UUID.fromString("00000000-0000-7000-8000-003180000000");
    private static final LocalDate START = LocalDate.of(2032, 1, 1);

    /** Three thousand communes, 57 indicators, one period: as many rows as a plan needs to be honest about. */
    private static final String FILL = """
            insert into assessment (indicator_id, unit_id, period_start, period_end, value, not_applicable, result, source_id)
            select i.id, u.id, date '2035-01-01', date '2035-01-31' + n, 1, false, 'MET', ?
            from indicator i
            join criterion c on c.id = i.criterion_id and c.set_id = ?
            cross join (select id from unit where level_code = 'COMMUNE' limit 40) u
            cross join generate_series(0, 60) n""";

    @Inject
    SetKit kit;

    @Inject
    SetKeeping keeping;

    @Inject
    ThresholdKeeping thresholds;

    @Inject
    PlaceKeeping places;

    @Inject
    SetReading reading;

    @Inject
    SetForms forms;

    @Inject
    Assessments assessments;

    @Inject
    UnitDirectory directory;

    @Inject
    Acting acting;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    private UUID ownSet() {
        acting.as("quantri");
        var code = "T" + Uuids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        var terms = new SetTerms(code, "Khu dân cư kiểu mẫu", "QĐ thử", SetKind.CRITERIA, START, null, "COMMUNE", true);
        return keeping.open(UnitDirectory.COUNTRY, terms);
    }

    private int load(UUID set, byte[] book) {
        return keeping.load(set, book, keeping.preview(set, book).version());
    }

    private static byte[] book(String name) {
        return Workbooks.raw(
                SetBook.heads(Actor.VIETNAMESE).toArray(),
                Workbooks.row("Nhóm", "1", "Cảnh quan"),
                Workbooks.row("", "1.1", name, "%", "", "từ", "", "tỷ lệ", "0", "100"),
                Workbooks.row("", "1.2", "Có đường hoa", "Đạt"));
    }

    @Test
    void theNationalSetsAreThereFromTheStart() {
        acting.as("canbo.xa01");

        var rows = reading.list();

        assertThat(rows)
                .anyMatch(row ->
                        row.set().code().equals("NTM-2021-2025") && row.criteria() == 19 && row.indicators() == 57);
        assertThat(rows).anyMatch(row -> row.set().code().equals("NTM-2026-2030") && row.criteria() == 10);
        assertThat(reading.sheet(NATIONAL).mayManage()).isFalse();
    }

    @Test
    void anUnchangedExportChangesNothingAndAnEditedOneOnlyWhatWasEdited() {
        var set = ownSet();
        assertThat(load(set, book("Tỷ lệ hộ trồng hoa"))).isEqualTo(3);

        assertThat(load(set, reading.workbook(set))).isZero();
        assertThat(keeping.preview(set, book("Tỷ lệ hộ trồng cây")).changes())
                .extracting(SetChange::kind)
                .containsExactly(SetChange.Kind.SAME, SetChange.Kind.CHANGED, SetChange.Kind.SAME);
        assertThat(load(set, book("Tỷ lệ hộ trồng cây"))).isEqualTo(1);
        assertThat(load(NATIONAL, reading.workbook(NATIONAL))).isZero();
    }

    @Test
    void whoeverSavesSecondIsToldAndChangesNothing() {
        var set = ownSet();
        var known = forms.set(set);
        var seen = keeping.preview(set, book("Tỷ lệ hộ trồng hoa")).version();
        var groups = places.groups(set).seen();

        forms.save(set, null, terms("Tên của người thứ nhất"), known.version());
        assertThatThrownBy(() -> forms.save(set, null, terms("Tên của người thứ hai"), known.version()))
                .hasMessage("refused.changedMeanwhile");
        assertThatThrownBy(() -> keeping.load(set, book("Tỷ lệ hộ trồng hoa"), seen))
                .hasMessage("refused.changedMeanwhile");
        places.move(set, "VS-03", "1", START, Instant.now());
        assertThatThrownBy(() -> places.move(set, "VS-03", "2", START, groups.minusSeconds(60)))
                .hasMessage("refused.changedMeanwhile");

        var sheet = reading.sheet(set);
        assertThat(sheet.set().name()).isEqualTo("Tên của người thứ nhất");
        assertThat(sheet.parts()).isEmpty();
        assertThat(sheet.groups())
                .singleElement()
                .satisfies(row -> assertThat(row.group()).isEqualTo("1"));
    }

    private static SetTerms terms(String name) {
        return new SetTerms("KHONG-DOI", name, "", SetKind.CRITERIA, START, null, "COMMUNE", true);
    }

    @Test
    void aDecisionIsNeverRewrittenAndAWithdrawnOneCountsNoMoreButStays() {
        var set = ownSet();
        load(set, book("Tỷ lệ hộ trồng hoa"));
        var share = kit.share(set);
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.ALL, "", "90", "", START, "QĐ 1"));

        assertThatThrownBy(() -> thresholds.decide(
                        set, new DecisionForm(share, ThresholdScope.ALL, "", "80", "", START, "QĐ 2")))
                .hasMessage("refused.alreadyDecided");
        var first = reading.line(set, share).decisions().get(0);
        thresholds.withdraw(set, share, first.id());
        assertThatThrownBy(() -> thresholds.withdraw(set, share, first.id())).hasMessage("refused.changedMeanwhile");
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.ALL, "", "80", "", START, "QĐ 2"));

        assertThat(reading.sheet(set).parts().get(0).lines().get(0).decisions())
                .singleElement()
                .satisfies(one -> assertThat(one.mark().value()).startsWith("80"));
        assertThat(reading.line(set, share).decisions())
                .hasSize(2)
                .anySatisfy(one -> assertThat(one.history().endedName()).isNotBlank());
    }

    @Test
    void aCommuneThatChangesItsGroupIsJudgedByTheGroupOfTheDay() {
        var set = ownSet();
        load(set, book("Tỷ lệ hộ trồng hoa"));
        var share = kit.share(set);
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.GROUP, "1", "90", "80", START, "QĐ 1"));
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.GROUP, "3", "60", "", START, "QĐ 1"));
        kit.move(set, "VS-01", "1", START);
        kit.move(set, "VS-01", "3", START.plusMonths(3));
        var commune = directory.find("VS-01", 1).get(0).id();

        acting.as("lanhdao.mttq");
        assessments.put(
                List.of(SetKit.month(commune, share, START), SetKit.month(commune, share, START.plusMonths(3))));

        assertThat(kit.result(share, commune, START.plusMonths(1))).isEqualTo(Result.NEARLY);
        assertThat(kit.result(share, commune, START.plusMonths(4))).isEqualTo(Result.MET);
        assertThat(reading.sheet(set).groups()).hasSize(2);
    }

    @Test
    void refusesPlacesAndFiguresThatAreNotKnownAndPeopleWhoKeepNoCriteria() {
        var set = ownSet();
        load(set, book("Tỷ lệ hộ trồng hoa"));
        var share = kit.share(set);

        assertThatThrownBy(() -> thresholds.decide(
                        set, new DecisionForm(share, ThresholdScope.UNIT, "Xã Không Có", "80", "", START, "")))
                .hasMessage("refused.unknownUnit");
        assertThatThrownBy(() -> thresholds.decide(
                        set, new DecisionForm(share, ThresholdScope.REGION, "Miền xa", "80", "", START, "")))
                .hasMessage("refused.unknownRegion");
        assertThatThrownBy(() ->
                        thresholds.decide(set, new DecisionForm(share, ThresholdScope.ALL, "", "nhiều", "", START, "")))
                .hasMessage("refused.noNumber");
        assertThatThrownBy(() ->
                        thresholds.decide(set, new DecisionForm(share, ThresholdScope.ALL, "", "80", "", null, "")))
                .hasMessage("refused.dayMissing");
        acting.as("canbo.mttq");
        assertThatThrownBy(() -> kit.move(set, "VS-01", "1", START)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aScorecardReadsNothingButTheIndexOfItsOwnUnits() throws Exception {
        acting.as("quantri");
        var source = Uuids.next();
        Rows.change(FILL, source, NATIONAL);
        Rows.change("vacuum analyze assessment");

        try {
            assertThat(plan())
                    .containsPattern("Index Only Scan( Backward)? using assessment_pkey")
                    .doesNotContain("Seq Scan on assessment");
        } finally {
            Rows.change("delete from assessment where source_id = ?", source);
        }
    }

    private String plan() throws Exception {
        transaction.begin();
        try {
            var units = directory.find("xã", 20).stream().map(unit -> unit.id()).toList();
            List<?> lines = entityManager
                    .createNativeQuery("explain " + ScoreRepository.SCORES)
                    .setParameter(1, NATIONAL)
                    .setParameter(2, IndicatorRepository.joined(units))
                    .setParameter(3, Date.valueOf("2035-02-15"))
                    .getResultList();
            return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
        } finally {
            transaction.rollback();
        }
    }
}
