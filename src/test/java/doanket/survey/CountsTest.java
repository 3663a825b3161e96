package doanket.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {

    private static final Answer GOOD = new Answer(90, 6, 4);

    private static Counts counts(int valid, int doubtful, Answer... answers) {
        return new Counts(
                new Counts.Households(200, 120), new Counts.Forms(120, 110, valid, doubtful), List.of(answers));
    }

    @Test
    void takesSumsThatCanBe() {
        assertThatCode(() -> counts(100, 6, GOOD, new Answer(95, 5, 0)).refuseImpossible())
                .doesNotThrowAnyException();
        assertThatCode(() -> Counts.nothing(3).refuseImpossible()).doesNotThrowAnyException();
    }

    @Test
    void refusesAPartThatIsMoreThanItsWholeAndSaysWhich() {
        var asked = new Counts(new Counts.Households(10, 11), new Counts.Forms(null, null, null, null), List.of());
        var collected = new Counts(new Counts.Households(null, null), new Counts.Forms(10, 11, null, null), List.of());

        assertThatThrownBy(asked::refuseImpossible).hasMessage("refused.more.asked");
        assertThatThrownBy(collected::refuseImpossible).hasMessage("refused.more.collected");
        assertThatThrownBy(() -> counts(111, 0).refuseImpossible()).hasMessage("refused.more.valid");
        assertThatThrownBy(() -> counts(100, 101).refuseImpossible()).hasMessage("refused.more.doubtful");
    }

    @Test
    void refusesAnswersThatDoNotMakeTheValidForms() {
        assertThatThrownBy(() -> counts(100, 6, GOOD, new Answer(90, 6, 3)).refuseImpossible())
                .hasMessage("refused.answersBad")
                .extracting(thrown -> ((SurveyRefused) thrown).arguments())
                .isEqualTo(new Object[] {2, 99, 100});
    }

    @Test
    void aFormWithADissatisfiedAnswerHasOneAndEveryOneIsInAForm() {
        assertThatThrownBy(() -> counts(100, 5, GOOD).refuseImpossible()).hasMessage("refused.doubtfulFew");
        assertThatThrownBy(() -> counts(100, 12, GOOD, new Answer(95, 5, 0)).refuseImpossible())
                .hasMessage("refused.doubtfulMany");
    }

    @Test
    void isNotSentUnfinished() {
        assertThatThrownBy(() -> Counts.nothing(3).refuseUnfinished())
                .hasMessage("refused.unfinished")
                .extracting(thrown -> ((SurveyRefused) thrown).arguments()[0])
                .isEqualTo(9L);
    }

    @Test
    void sumsUpPlaceByPlaceAndWhatWasNotCountedAddsNothing() {
        var sum = counts(100, 6, GOOD).plus(counts(50, 2, new Answer(48, 2, 0))).plus(Counts.nothing(1));

        assertThat(sum.households()).isEqualTo(400);
        assertThat(sum.valid()).isEqualTo(150);
        assertThat(sum.doubtful()).isEqualTo(8);
        assertThat(sum.answer(1)).isEqualTo(new Answer(138, 8, 4));
        assertThat(sum.answer(2)).isEqualTo(Answer.NONE);
    }

    @Test
    void readsCountsAsOfficesWriteThem() {
        assertThat(TypedCount.of("16.226")).isEqualTo(16226);
        assertThat(TypedCount.of(" 0 ")).isZero();
        assertThat(TypedCount.of(" ")).isNull();
        assertThatThrownBy(() -> TypedCount.of("-1")).hasMessage("refused.countBad");
        assertThatThrownBy(() -> TypedCount.of("1,5")).hasMessage("refused.countBad");
        assertThatThrownBy(() -> TypedCount.of("nhiều")).hasMessageStartingWith("refused.");
    }
}
