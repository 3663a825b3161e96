package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import doanket.criteria.IndicatorForm.Rules;
import doanket.organisation.UnitDirectory;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures of months beside figures of the year, and what there is beside what was done. */
@ExtendWith(ArquillianExtension.class)
class FigureTimesIT {

    private static final LocalDate START = LocalDate.of(2034, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2034, 3, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2034, 12, 31);

    @Inject
    SetKeeping sets;

    @Inject
    IndicatorForms forms;

    @Inject
    Scorecards scorecards;

    @Inject
    Assessments assessments;

    @Inject
    UnitDirectory directory;

    @Inject
    Acting acting;

    private UUID set;
    private UUID commune;
    private List<UnitDays> places;

    @BeforeEach
    void open() {
        acting.as("quantri");
        var code = "T" + Uuids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        set = sets.open(
                UnitDirectory.COUNTRY,
                new SetTerms(code, "Bộ tiêu chí nhiều kỳ", "", SetKind.CRITERIA, START, null, "COMMUNE", true));
        commune = directory.find("VS-06", 1).get(0).id();
        places = List.of(UnitDays.always(commune));
    }

    private UUID indicator(String code, ValueType type, SumRule sum) {
        var rules = new Rules(type, "", Direction.AT_LEAST, false, sum, "", "", "");
        var criterion =
                forms.criteria(set).stream().map(CriterionInfo::id).findFirst().orElse(null);
        return forms.save(
                set, null, new IndicatorForm(criterion, "1", "Cảnh quan", code, "Chỉ tiêu " + code, rules, null, 0));
    }

    private Assessment figure(UUID indicator, LocalDate from, LocalDate until, int value) {
        return new Assessment(commune, indicator, from, until, Figure.of(BigDecimal.valueOf(value)), Uuids.next());
    }

    private Assessment month(UUID indicator, int month, int value) {
        var from = START.withMonth(month);
        return figure(indicator, from, from.plusMonths(1).minusDays(1), value);
    }

    private BigDecimal total(UUID indicator, LocalDate until) {
        return scorecards.totals(List.of(indicator), places, START, until).get(indicator);
    }

    @Test
    void whatIsAskedOnceGoesOnCountingInTheMonthsAfterIt() {
        var once = indicator("1.1", ValueType.YES_NO, SumRule.NONE);
        var monthly = indicator("1.2", ValueType.YES_NO, SumRule.NONE);
        assessments.put(List.of(
                figure(once, START, MARCH, 1), month(monthly, 3, 1), month(monthly, 4, 0), month(monthly, 5, 1)));

        assertThat(scorecards.progress(set, places, START, DECEMBER))
                .extracting(PeriodScore::end, PeriodScore::whole)
                .containsExactly(
                        tuple(MARCH, 1L), tuple(LocalDate.of(2034, 4, 30), 0L), tuple(LocalDate.of(2034, 5, 31), 1L));
        assertThat(scorecards
                        .of(set, List.of(commune), LocalDate.of(2034, 5, 31))
                        .whole())
                .isEqualTo(1);
    }

    @Test
    void whatThereIsIsNotAddedUpOverMonthsAndWhatWasDoneIs() {
        var done = indicator("1.1", ValueType.NUMBER, SumRule.SUM);
        var there = indicator("1.2", ValueType.NUMBER, SumRule.STOCK);
        for (var one : List.of(done, there)) {
            assessments.put(List.of(month(one, 1, 100), month(one, 2, 90), month(one, 3, 95)));
            target(one, START, MARCH, 80);
            target(one, START.withMonth(4), LocalDate.of(2034, 6, 30), 70);
        }

        assertThat(total(done, DECEMBER)).isEqualByComparingTo("285");
        assertThat(total(there, DECEMBER)).isEqualByComparingTo("95");
        var planned = scorecards.planned(List.of(done, there), List.of(commune), Year.of(2034));
        assertThat(planned.get(done)).isEqualByComparingTo("150");
        assertThat(planned.get(there)).isEqualByComparingTo("70");
    }

    private void target(UUID indicator, LocalDate from, LocalDate until, int value) {
        Rows.change(
                "insert into target (indicator_id, unit_id, period_start, period_end, value) values (?, ?, ?, ?, ?)",
                indicator,
                commune,
                Date.valueOf(from),
                Date.valueOf(until),
                value);
    }

    @Test
    void aYearTakesTheMonthsInItAndNoMonthTakesThePlaceOfTheYear() {
        var done = indicator("1.1", ValueType.NUMBER, SumRule.SUM);
        assessments.put(List.of(month(done, 1, 100), month(done, 2, 90), month(done, 12, 50)));
        assertThat(total(done, DECEMBER)).isEqualByComparingTo("240");

        assessments.put(List.of(figure(done, START, DECEMBER, 600)));
        assertThat(total(done, DECEMBER)).isEqualByComparingTo("600");
        assertThat(total(done, MARCH)).isEqualByComparingTo("190");
        assessments.put(List.of(month(done, 12, 55)));
        assertThat(total(done, DECEMBER)).isEqualByComparingTo("600");
    }
}
