package doanket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportFormTest {

    private static final Stamp BY = Stamp.ofPortal(Instant.parse("2026-11-01T02:00:00Z"));
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final AskedUnits FRONTS = new AskedUnits("FRONT", "COMMUNE", List.of());
    private static final FormContent TEXT =
            new FormContent(List.of(), List.of(new AskedSection(Uuids.next(), "Kết quả")));

    private static FormTimes monthly(LocalDate last) {
        return new FormTimes(PeriodKind.MONTH, 14, 10, 3, FIRST, last);
    }

    private static ReportForm form(FormTimes times) {
        return new ReportForm(Uuids.next(), Uuids.next(), new FormTerms("Báo cáo", "", times, FRONTS, TEXT), BY);
    }

    @Test
    void opensSomeDaysBeforeTheCutOffButNotBeforeItsFirstDay() {
        assertThat(form(monthly(null)).nextOpens()).isEqualTo(LocalDate.of(2026, 11, 4));
        var year = new FormTimes(PeriodKind.YEAR, null, 366, 3, FIRST, null);
        assertThat(form(year).nextOpens()).isEqualTo(FIRST);
    }

    @Test
    void awaitsOnePeriodAfterTheOtherUntilItsLastDay() {
        var form = form(monthly(LocalDate.of(2026, 12, 31)));

        assertThat(form.nextPeriod().ends()).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(form.nextPeriod().ends()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(form.nextPeriod()).isNull();
    }

    @Test
    void whatIsAdHocAwaitsNothing() {
        assertThat(form(new FormTimes(PeriodKind.AD_HOC, null, 0, 3, FIRST, null))
                        .nextPeriod())
                .isNull();
    }

    @Test
    void aNewCalendarCountsFromThePeriodThatWasAwaited() {
        var form = form(monthly(null));
        form.nextPeriod();

        var quarterly = new FormTimes(PeriodKind.QUARTER, null, 10, 3, FIRST, null);
        form.change(1, new FormTerms("Báo cáo quý", "", quarterly, FRONTS, TEXT));

        assertThat(form.nextPeriod().ends()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(form.name()).isEqualTo("Báo cáo quý");
    }

    @Test
    void isChangedAsItWasSeen() {
        var form = form(monthly(null));
        var terms = new FormTerms("Báo cáo tháng mới", "", monthly(null), FRONTS, TEXT);
        form.change(form.edition(), terms);

        assertThat(form.edition()).isEqualTo(2);
        assertThatThrownBy(() -> form.change(1, terms)).hasMessage("refused.formChanged");
    }

    @Test
    void asksNothingAfterItsEnd() {
        var form = form(monthly(null));
        form.end(LocalDate.of(2026, 11, 20));

        assertThat(form.nextPeriod().ends()).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(form.nextPeriod()).isNull();
        assertThatThrownBy(() -> form.end(FIRST.minusDays(1))).hasMessage("refused.lastDayEarly");
    }

    @Test
    void refusesWhatMakesNoForm() {
        assertThatThrownBy(() -> form(new FormTimes(PeriodKind.MONTH, 29, 0, 0, FIRST, null)))
                .hasMessage("refused.cutDayBad");
        assertThatThrownBy(() -> form(new FormTimes(PeriodKind.WEEK, 8, 0, 0, FIRST, null)))
                .hasMessage("refused.cutDayBad");
        assertThatThrownBy(() -> form(new FormTimes(PeriodKind.MONTH, null, -1, 0, FIRST, null)))
                .hasMessage("refused.countBad");
        assertThatThrownBy(() -> form(new FormTimes(PeriodKind.MONTH, null, 0, 0, null, null)))
                .hasMessage("refused.firstDayMissing");
        var nobody = new FormTerms("Báo cáo", "", monthly(null), new AskedUnits("", null, List.of()), TEXT);
        assertThatThrownBy(() -> new ReportForm(Uuids.next(), Uuids.next(), nobody, BY))
                .hasMessage("refused.nobodyAsked");
        var nothing = new FormTerms("Báo cáo", "", monthly(null), FRONTS, new FormContent(List.of(), List.of()));
        assertThatThrownBy(() -> new ReportForm(Uuids.next(), Uuids.next(), nothing, BY))
                .hasMessage("refused.nothingAsked");
    }

    @Test
    void reminderAndComparisonHaveTheirBounds() {
        var terms = new FormTerms("Báo cáo", "", monthly(null), FRONTS, TEXT, new FormCare(0, null));
        var form = new ReportForm(Uuids.next(), Uuids.next(), terms, BY);
        assertThat(form.terms(List.of(), TEXT).care()).isEqualTo(new FormCare(0, null));
        assertThat(form(monthly(null)).terms(List.of(), TEXT).care()).isEqualTo(FormCare.USUAL);

        for (var bad : List.of(new FormCare(-1, 3), new FormCare(11, 3))) {
            assertThatThrownBy(bad::check).hasMessage("refused.remindBad");
        }
        for (var bad : List.of(new FormCare(2, 1), new FormCare(2, 101), new FormCare(2, -1))) {
            assertThatThrownBy(bad::check).hasMessage("refused.farBad");
        }
    }

    @Test
    void partsBelongToSomethingThatIsAskedForInOneStep() {
        UUID whole = Uuids.next();
        UUID part = Uuids.next();
        new FormContent(
                        List.of(new AskedIndicator(whole, true, null), new AskedIndicator(part, true, whole)),
                        List.of())
                .check();

        assertThatThrownBy(() -> new FormContent(List.of(new AskedIndicator(part, true, whole)), List.of()).check())
                .hasMessage("refused.partBad");
        assertThatThrownBy(() -> new FormContent(
                                List.of(new AskedIndicator(whole, true, part), new AskedIndicator(part, true, whole)),
                                List.of())
                        .check())
                .hasMessage("refused.partBad");
    }
}
