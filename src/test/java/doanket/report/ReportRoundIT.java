package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.notification.Happening;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the portal does about reports by itself, and what forms ask of whom. */
@ExtendWith(ArquillianExtension.class)
class ReportRoundIT {

    @Inject
    Inside inside;

    @Inject
    ReportOfficeKit kit;

    @Inject
    ReportTreeKit trees;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    FormWriting forms;

    @Inject
    FormReading registers;

    @Inject
    ReportRound round;

    @Inject
    ReportDeciding deciding;

    @Inject
    Collecting collecting;

    @Inject
    ReportReading reading;

    @Inject
    ReportEvents events;

    private void all(BooleanSupplier step) {
        acting.asPortal();
        while (step.getAsBoolean()) {
            // Until there is nothing left, of other tests neither.
        }
    }

    private String periodOf(UUID root) {
        return Rows.text("select period_id from report where id = ?", root);
    }

    @Test
    void opensThePeriodWhoseDayHasComeOnce() {
        var province = kit.province(2);
        var form = Uuids.next();
        var times = new FormTimes(PeriodKind.MONTH, null, 366, 3, kit.today().withDayOfMonth(1), null);
        var asked = kit.terms("Báo cáo tháng " + form, kit.today());
        offices.as(province.leader());
        var terms = new FormTerms(asked.name(), "", times, asked.asked(), asked.content());
        forms.make(province.unit(), form, terms, true);
        forms.make(province.unit(), form, terms, true);

        Rows.change("update report_form set last_day = current_date + 5 where id = ?", form);
        all(round::openNext);
        all(round::openNext);

        assertThat(Rows.text("select count(*) from report_period where form_id = ?", form))
                .isIn("1", "2");
        assertThat(Rows.text(
                        "select count(*) from report r join report_period p on p.id = r.period_id"
                                + " where p.form_id = ? and r.parent_id is null",
                        form))
                .isEqualTo(Rows.text("select count(*) from report_period where form_id = ?", form));
    }

    @Test
    void warnsOfWhatIsCollectedAlreadyFromTheSameUnits() {
        var province = kit.province(2);
        offices.as(province.leader());
        var terms = kit.terms("Báo cáo trùng", kit.today());

        assertThatThrownBy(() -> forms.make(province.unit(), Uuids.next(), terms, false))
                .hasMessage("refused.askedAlready");
        assertThat(registers.sheet(province.form()).overlaps()).isEmpty();
        var second = Uuids.next();
        forms.make(province.unit(), second, terms, true);
        assertThat(registers.sheet(second).overlaps()).hasSize(3);
        assertThat(registers.register()).extracting(FormRow::id).contains(second, province.form());
    }

    @Test
    void refusesAFormThatNobodyWouldAnswerAndASecondPeriodOfOneDay() {
        var province = kit.province(1);
        offices.as(province.leader());
        var terms = kit.terms("Không ai trả lời", kit.today());
        var nobody = new FormTerms(
                terms.name(), "", terms.times(), new AskedUnits("VETERANS", null, List.of()), terms.content());

        assertThatThrownBy(() -> forms.make(province.unit(), Uuids.next(), nobody, true))
                .hasMessage("refused.nobodyThere");
        var span = new PeriodSpan(kit.today().minusDays(9), kit.today().minusDays(1));
        assertThatThrownBy(() -> forms.open(province.form(), span, null)).hasMessage("refused.periodThere");
        assertThatThrownBy(() -> registers.units("Ủy ban không có")).hasMessage("refused.unitUnknown");
    }

    private Collection<UUID> told(String event, UUID period) {
        return inside.transaction(() -> events.recipients(happening(event, period), null));
    }

    @Test
    void remindsExactlyThoseWhoHaveNotReportedAndTellsWhoCollectsOnce() {
        var province = kit.province(2);
        kit.send(province.communes().get(0), "5", "", "");

        all(round::remind);
        all(round::remind);

        var period = Uuids.parse(periodOf(province.root())).orElseThrow();
        assertThat(Rows.text("select reminded_for = due_on from report_period where id = ?", period))
                .isEqualTo("t");
        acting.asPortal();
        assertThat(told(ReportEvents.REMINDER, period))
                .containsExactly(province.communes().get(1).officer().account().id());
        assertThat(told(ReportEvents.SUMMARY, period))
                .contains(province.leader().account().id())
                .doesNotContain(province.communes().get(1).officer().account().id());
    }

    @Test
    void whoeverCollectsInBetweenIsToldInOneLineWhatIsMissingBeneath() {
        var tree = trees.open(2, 2);
        var first = tree.communes().get(0);
        var second = tree.communes().get(1);
        kit.send(first.hamlets().get(0), "5", "", "");
        second.hamlets().forEach(hamlet -> kit.send(hamlet, "5", "", ""));

        all(round::remind);
        all(round::remind);

        assertThat(summaries(first.report())).isEqualTo("1");
        assertThat(summaries(second.report())).isEqualTo("0");
        acting.asPortal();
        var about = new Happening(
                ReportEvents.SUMMARY, "report", first.report(), "", "", "/report/list", Instant.EPOCH, null, "");
        assertThat(inside.transaction(() -> events.recipients(about, null)))
                .containsExactly(first.leader().account().id());
    }

    private static String summaries(UUID subject) {
        return Rows.text(
                "select count(*) from (select 1 from happening where event = 'report.summary' and subject_id = ?"
                        + " union all select 1 from notification where event = 'report.summary'"
                        + " and subject_id = ?) n",
                subject,
                subject);
    }

    @Test
    void remindsAsManyWorkingDaysBeforeAsTheFormSays() {
        var province = kit.province(1);
        var period = Uuids.parse(periodOf(province.root())).orElseThrow();
        Rows.change("update report_period set due_on = current_date + 6 where id = ?", period);
        Rows.change("update report_form set remind_before = 1 where id = ?", province.form());

        all(round::remind);
        assertThat(remindedOf(period)).isNull();

        Rows.change("update report_form set remind_before = 10 where id = ?", province.form());
        all(round::remind);
        assertThat(remindedOf(period)).isNotNull();
        assertThat(summaries(period)).isEqualTo("1");
    }

    private static String remindedOf(UUID period) {
        return Rows.text("select reminded_for from report_period where id = ?", period);
    }

    private static Happening happening(String event, UUID period) {
        return new Happening(event, "report.period", period, "", "", "/report/list", Instant.EPOCH, null, "");
    }

    @Test
    void theSuccessorOfAMergedUnitReportsAndWhatWasSentStays() {
        var province = kit.province(3);
        var gone = province.communes().get(0);
        var sent = province.communes().get(1);
        var heir = offices.front("Ủy ban xã sau sáp nhập", province.unit());
        kit.send(sent, "5", "", "");
        for (var commune : List.of(gone, sent)) {
            ReportOfficeKit.merge(commune.unit(), heir);
        }

        all(round::succeedNext);

        assertThat(Rows.text("select state from report where id = ?", gone.report()))
                .isEqualTo("MOVED");
        assertThat(Rows.text("select state from report where id = ?", sent.report()))
                .isEqualTo("SUBMITTED");
        var inherited = kit.report(province.root(), heir);
        assertThat(Rows.text("select state from report where id = ?", inherited))
                .isEqualTo("OPEN");

        var successor = offices.colleague(heir, "Lò Thị Kế Thừa", "STAFF", false);
        kit.send(new ReportOfficeKit.Commune(heir, successor, inherited), "7", "", "");
        offices.as(province.leader());
        deciding.approveAll(province.root(), List.of(sent.report(), inherited));
        collecting.lock(province.root());
        assertThat(ReportOfficeKit.value(province.root(), ReportOfficeKit.LAND)).isEqualTo("12.00");
        // What the unit that is gone reported stays its own.
        assertThat(Rows.text(
                        "select count(*) from assessment where unit_id = ? and source_id = ?",
                        sent.unit(),
                        sent.report()))
                .isEqualTo("1");
        assertThat(reading.sheet(gone.report()).head().state()).isEqualTo(ReportState.MOVED);
    }
}
