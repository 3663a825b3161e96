package doanket.criteria;

import static doanket.criteria.Result.MET;
import static doanket.criteria.Result.NEARLY;
import static doanket.criteria.Result.NOT_APPLICABLE;
import static doanket.criteria.Result.UNMET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void aCriterionIsMetOnlyWhenAllItsIndicatorsAre() {
        assertThat(Verdict.of(List.of(MET, MET), 2, true)).isEqualTo(MET);
        assertThat(Verdict.of(List.of(MET, UNMET), 2, true)).isEqualTo(UNMET);
        assertThat(Verdict.of(List.of(MET, NEARLY), 2, true)).isEqualTo(NEARLY);
    }

    @Test
    void whatDoesNotApplyCountsAsSatisfiedWhereTheSetSaysSo() {
        assertThat(Verdict.of(List.of(MET, NOT_APPLICABLE), 2, true)).isEqualTo(MET);
        assertThat(Verdict.of(List.of(MET, NOT_APPLICABLE), 2, false)).isEqualTo(UNMET);
        assertThat(Verdict.of(List.of(NOT_APPLICABLE), 1, true)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void nothingIsSaidUntilAllAreJudgedUnlessOneIsNotMet() {
        assertThat(Verdict.of(List.of(MET), 2, true)).isNull();
        assertThat(Verdict.of(Arrays.asList(MET, null), 2, true)).isNull();
        assertThat(Verdict.of(List.of(UNMET), 2, true)).isEqualTo(UNMET);
        assertThat(Verdict.of(List.of(), 0, true)).isNull();
    }
}
