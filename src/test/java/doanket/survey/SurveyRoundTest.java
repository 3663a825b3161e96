package doanket.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyRoundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Stamp LEADER =
            new Stamp(Uuids.next(), "Lê Thị Thanh Hà", null, "", Instant.parse("2026-11-16T02:00:00Z"));

    private static SurveyRound round(String name, String basis, RoundTerms.Days days, RoundTerms.Limits limits) {
        return new SurveyRound(Uuids.next(), Uuids.next(), new RoundTerms(name, basis, null, days, limits), LEADER);
    }

    private static SurveyRound named(String name) {
        return round(name, "", new RoundTerms.Days(DAY, DAY), limits(10, 30));
    }

    private static SurveyRound within(LocalDate from, LocalDate until) {
        return round("Đợt 1", "", new RoundTerms.Days(from, until), limits(10, 30));
    }

    private static SurveyRound bound(RoundTerms.Limits limits) {
        return round("Đợt 1", "", new RoundTerms.Days(DAY, DAY), limits);
    }

    private static RoundTerms.Limits limits(int posting, int least) {
        return new RoundTerms.Limits(PlaceLevel.COMMUNE, posting, least);
    }

    @Test
    void aNameIsKeptComposedWithoutBlanksAround() {
        var typed = "\u00a0 " + Normalizer.normalize("Đợt lấy ý kiến năm 2026", Normalizer.Form.NFD) + "\u200b";

        assertThat(named(typed).name()).isEqualTo("Đợt lấy ý kiến năm 2026");
        assertThatThrownBy(() -> named("\u00a0\u200b")).hasMessage("refused.nameMissing");
        assertThatThrownBy(() -> named(null)).hasMessage("refused.nameMissing");
    }

    @Test
    void lengthsAreMeasuredInLettersNotInHowTheyWereTyped() {
        var longest = Normalizer.normalize("ậ".repeat(300), Normalizer.Form.NFD);

        assertThat(named(longest).name()).hasSize(300);
        assertThatThrownBy(() -> named("ậ".repeat(301))).hasMessage("refused.tooLong");
        assertThatThrownBy(() -> round("Đợt 1", "x".repeat(2001), new RoundTerms.Days(DAY, DAY), limits(10, 30)))
                .hasMessage("refused.tooLong");
    }

    @Test
    void whatBearsAMarkOfSecrecyIsRefused() {
        assertThatThrownBy(() -> named("MẬT")).hasMessage("refused.secret");
    }

    @Test
    void oneDayIsEnoughAndBothMustBeThere() {
        assertThatCode(() -> within(DAY, DAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> within(DAY, DAY.minusDays(1))).hasMessage("refused.daysBad");
        assertThatThrownBy(() -> within(null, DAY)).hasMessage("refused.daysBad");
        assertThatThrownBy(() -> within(DAY, null)).hasMessage("refused.daysBad");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "90, 1000"})
    void limitsIncludeTheirEnds(int posting, int least) {
        assertThat(bound(limits(posting, least)).postingDays()).isEqualTo(posting);
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "91, 30", "10, -1", "10, 1001"})
    void whatLiesBeyondThemIsRefused(int posting, int least) {
        assertThatThrownBy(() -> bound(limits(posting, least))).hasMessage("refused.boundsBad");
    }

    @Test
    void formsAreCountedFirstInAVillageOrACommune() {
        assertThatThrownBy(() -> bound(new RoundTerms.Limits(PlaceLevel.UPPER, 10, 30)))
                .hasMessage("refused.boundsBad");
        assertThatThrownBy(() -> bound(new RoundTerms.Limits(null, 10, 30))).hasMessage("refused.boundsBad");
        assertThat(bound(new RoundTerms.Limits(PlaceLevel.VILLAGE, 10, 30)).lowest())
                .isEqualTo(PlaceLevel.VILLAGE);
    }

    @Test
    void whatIsRefusedChangesNothing() {
        var round = named("Đợt 1");
        var terms = round.terms();

        assertThatThrownBy(() -> round.change(new RoundTerms("Đợt 2", "", null, terms.days(), limits(0, 30))))
                .hasMessage("refused.boundsBad");

        assertThat(round.terms()).isEqualTo(terms);
    }

    @Test
    void anOpinionNeedsWordsAndSomebodyWhoSaidThem() {
        assertThat(new Opinion("\u00a0Sửa đường ", 1)).isEqualTo(new Opinion("Sửa đường", 1));
        assertThatThrownBy(() -> new Opinion("\u00a0", 1)).hasMessage("refused.opinionBad");
        assertThatThrownBy(() -> new Opinion("Sửa đường", 0)).hasMessage("refused.opinionBad");
        assertThatThrownBy(() -> new Opinion("Sửa đường", 10_000_001)).hasMessage("refused.opinionBad");
    }

    @Test
    void theSameWordsTypedInTwoFormsAreOneOpinion() {
        var composed = new Opinion("Sửa đường liên thôn", 2);
        var decomposed = new Opinion(Normalizer.normalize("sửa  đường liên thôn", Normalizer.Form.NFD), 3);
        var most = new Opinion("Thêm nước sạch", 4);

        assertThat(Opinion.together(List.of(most, composed, decomposed)))
                .containsExactly(new Opinion("Sửa đường liên thôn", 5), most);
    }

    @Test
    void aBarIsGoodFromNinetyAndFairFromEighty() {
        assertThat(bar(90, 10).tone()).isEqualTo("good");
        assertThat(bar(8_999, 1_001).tone()).isEqualTo("warn");
        assertThat(bar(80, 20).tone()).isEqualTo("warn");
        assertThat(bar(7_999, 2_001).tone()).isEqualTo("bad");
        assertThat(bar(0, 0).percent()).isZero();
        assertThat(new QuestionBar(new Question(1, "Điện", false), Answer.NONE).percent())
                .isZero();
    }

    private static QuestionBar bar(int satisfied, int dissatisfied) {
        return new QuestionBar(new Question(1, "Điện", false), new Answer(satisfied, dissatisfied, 0));
    }

    @Test
    void sharesAreRoundedHalfUpAndNothingOfNothingIsNone() {
        assertThat(Share.told(Share.of(1, 3))).isEqualTo("33,33%");
        assertThat(Share.told(Share.of(2, 3))).isEqualTo("66,67%");
        assertThat(Share.told(Share.of(1, 800))).isEqualTo("0,13%");
        assertThat(Share.told(Share.of(0, 5))).isEqualTo("0%");
        assertThat(Share.told(Share.of(5, 5))).isEqualTo("100%");
        assertThat(Share.of(0, 0)).isNull();
        assertThat(Share.told(null)).isEmpty();
        assertThat(Share.count(1_234_567)).isEqualTo("1.234.567");
    }

    @Test
    void aRuleOfWhichTheOverallQuestionIsMissingIsNotPassed() {
        var counts = new Counts(
                new Counts.Households(10, 10), new Counts.Forms(10, 10, 10, 0), List.of(new Answer(10, 0, 0)));
        var judged = PassRule.overall(BigDecimal.ONE).judge(counts, List.of(new Question(1, "Điện", false)));

        assertThat(judged.passed()).isFalse();
        assertThat(PassRule.average(1, 2, BigDecimal.ONE)
                        .judge(counts, List.of())
                        .passed())
                .as("the second question was not counted")
                .isFalse();
    }
}
