package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.criteria.IndicatorForm.Rules;
import doanket.identity.Actor;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class IndicatorKeepingIT {

    private static final LocalDate START = LocalDate.of(2033, 1, 1);

    @Inject
    SetKeeping sets;

    @Inject
    IndicatorForms forms;

    @Inject
    IndicatorCatalogue catalogue;

    @Inject
    Scorecards scorecards;

    @Inject
    Assessments assessments;

    @Inject
    UnitDirectory directory;

    @Inject
    Acting acting;

    private UUID ownSet() {
        acting.as("quantri");
        var code = "I" + Uuids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        return sets.open(
                UnitDirectory.COUNTRY,
                new SetTerms(code, "Bộ tiêu chí làm tay", "", SetKind.CRITERIA, START, null, "COMMUNE", true));
    }

    private static IndicatorForm form(UUID criterion, String code, ValueType type, String lowest, long version) {
        var rules = new Rules(type, "", Direction.AT_LEAST, false, SumRule.NONE, lowest, "100", "");
        return new IndicatorForm(criterion, "1", "Cảnh quan", code, "Chỉ tiêu " + code, rules, null, version);
    }

    @Test
    void refusesCodesInUseBoundsThatDoNotFitAndWhatSomebodyElseHasChanged() {
        var set = ownSet();
        var share = forms.save(set, null, form(null, "1.1", ValueType.PERCENT, "", 0));
        var criterion = forms.criteria(set).get(0).id();
        forms.save(set, null, form(criterion, "1.2", ValueType.YES_NO, "", 0));

        assertThat(forms.line(set, share).indicator().unit()).isEqualTo("%");
        assertThatThrownBy(() -> forms.save(set, null, form(criterion, "1.2", ValueType.YES_NO, "", 0)))
                .hasMessage("refused.indicatorTaken");
        assertThatThrownBy(() -> forms.save(set, null, form(null, "1.3", ValueType.YES_NO, "", 0)))
                .hasMessage("refused.indicatorTaken");
        assertThatThrownBy(() -> forms.save(set, share, form(null, "1.1", ValueType.PERCENT, "101", 1)))
                .hasMessage("refused.boundsBad");
        assertThatThrownBy(() -> forms.save(set, share, form(null, "1.1", ValueType.PERCENT, "1,234.5", 1)))
                .hasMessage("refused.english");
        var added = new Rules(ValueType.PERCENT, "", Direction.AT_LEAST, false, SumRule.SUM, "", "", "");
        assertThatThrownBy(() -> forms.save(
                        set, share, new IndicatorForm(null, "1", "Cảnh quan", "1.1", "Tỷ lệ", added, null, 1)))
                .hasMessage("refused.sumUnfit");
        forms.save(set, share, form(null, "1.1a", ValueType.PERCENT, "1", 1));
        assertThatThrownBy(() -> forms.save(set, share, form(null, "1.1b", ValueType.PERCENT, "", 1)))
                .hasMessage("refused.changedMeanwhile");
        acting.as("canbo.mttq");
        assertThatThrownBy(() -> forms.save(set, null, form(criterion, "1.9", ValueType.YES_NO, "", 0)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRetiredIndicatorIsExpectedOnTheDayBeforeAndNoMore() {
        var set = ownSet();
        var share = forms.save(set, null, form(null, "1.1", ValueType.PERCENT, "", 0));
        var criterion = forms.criteria(set).get(0).id();
        var flowers = forms.save(set, null, form(criterion, "1.2", ValueType.YES_NO, "", 0));
        var commune = directory.find("VS-05", 1).get(0).id();
        var end = START.plusMonths(1).minusDays(1);

        assessments.put(List.of(new Assessment(commune, flowers, START, end, Figure.of(BigDecimal.ONE), null)));
        assertThatThrownBy(() -> forms.save(set, flowers, form(null, "1.2", ValueType.NUMBER, "", 1)))
                .hasMessage("refused.typeUsed");
        var retyped = Workbooks.raw(
                SetBook.heads(Actor.VIETNAMESE).toArray(),
                Workbooks.row("", "1", "Cảnh quan", ""),
                Workbooks.row("", "1.2", "Chỉ tiêu 1.2", "Số"));
        assertThat(sets.preview(set, retyped).changes().get(1).line().problems())
                .containsExactly("load.typeUsed");
        forms.retire(set, share, end.plusDays(1), forms.line(set, share).life().version());
        assertThatThrownBy(() -> forms.retire(set, share, START.minusDays(1), 1))
                .hasMessage("refused.changedMeanwhile");

        // On the last day it is still expected, the day after it is not.
        assertThat(cell(set, commune, end).counted()).isEqualTo("1/2");
        assertThat(cell(set, commune, end.plusDays(1)).verdict()).isEqualTo(Result.MET);
        var card = scorecards.ofUnit(set, commune, end.plusDays(1)).get(0);
        assertThat(card.score().counted()).isEqualTo("1/1");
        assertThat(scorecards.progress(set, List.of(UnitDays.always(commune)), START, end.plusYears(1)))
                .singleElement()
                .satisfies(period -> assertThat(period.whole()).isZero());
        assertThat(catalogue.ofSet(set)).hasSize(2);
    }

    private CriterionScore cell(UUID set, UUID commune, LocalDate day) {
        var unit = scorecards.of(set, List.of(commune), day).units().get(0);
        return unit.criteria().get(0);
    }
}
