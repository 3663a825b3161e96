package doanket.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.survey.TypedRules.Average;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type about surveys, as they type it and as it comes from office programs. */
class TypedSurveyTest {

    private static String lines(int questions) {
        return IntStream.rangeClosed(1, questions)
                .mapToObj(number -> (number == 1 ? "* " : "") + "Câu hỏi về việc " + number)
                .collect(Collectors.joining("\n"));
    }

    private static String text(String line) {
        return TypedQuestions.read(line + "\n* Nói chung").get(0).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Đường|Đường",
                "12) Đường|Đường",
                "Câu 3: Đường|Đường",
                "câu 3: Đường|Đường",
                "CÂU 3. Đường|Đường",
                "Câu\u00a03 :\u00a0Đường|Đường",
                "1. Câu 1: Đường|Đường",
                "5 Đường|5 Đường",
                "10.000 hộ có nước sạch|10.000 hộ có nước sạch",
                "1.2. Đường|1.2. Đường",
                "123. Đường|123. Đường"
            })
    void numbersAtTheFrontAreTakenOffAndOtherNumbersStay(String line, String text) {
        assertThat(text(line)).isEqualTo(text);
    }

    @Test
    void anAccentTypedByItselfIsTheSameLetter() {
        var decomposed = Normalizer.normalize("Câu 2: Điện thắp sáng", Normalizer.Form.NFD);

        assertThat(text(decomposed)).isEqualTo("Điện thắp sáng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"* Nói chung", "*Nói chung", "3. * Nói chung", "* 3. Nói chung", "\u00a0*\u00a0Nói chung"})
    void theAsteriskStandsBeforeTheNumberOrBehindIt(String overall) {
        var questions = TypedQuestions.read("Đường\nĐiện\n" + overall);

        assertThat(questions.get(2)).isEqualTo(new Question(3, "Nói chung", true));
        assertThat(TypedQuestions.read(TypedQuestions.print(questions))).isEqualTo(questions);
    }

    @Test
    void linesThatOnlyLookEmptyAreNoQuestions() {
        assertThat(TypedQuestions.read("\r\n\u00a0\r\n* Nói chung\r\n\u200b\r\n"))
                .hasSize(1);
        assertThatThrownBy(() -> TypedQuestions.read("\u00a0\n\u200b")).hasMessage("refused.questionsBad");
        assertThatThrownBy(() -> TypedQuestions.read(null)).hasMessage("refused.questionsBad");
        assertThatThrownBy(() -> TypedQuestions.read("1.\n* Nói chung")).hasMessage("refused.questionMissing");
        assertThatThrownBy(() -> TypedQuestions.read("*")).hasMessage("refused.questionMissing");
    }

    @Test
    void thereAreAtMostSixtyOfAtMostFiveHundredLetters() {
        assertThat(TypedQuestions.read(lines(60))).hasSize(60);
        assertThatThrownBy(() -> TypedQuestions.read(lines(61))).hasMessage("refused.questionsBad");
        var decomposed = Normalizer.normalize("ế".repeat(500), Normalizer.Form.NFD);
        assertThat(new Question(1, decomposed, false).text()).hasSize(500);
        assertThatThrownBy(() -> new Question(1, "ế".repeat(501), false)).hasMessage("refused.tooLong");
        assertThatThrownBy(() -> new Question(1, "\u00a0", false)).hasMessage("refused.questionMissing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"80|80", "80%|80", "80 %|80", "80\u00a0%|80", "98,5 %|98.5", "0|0", "100|100", "99,95|99.95"})
    void sharesAreReadAsPapersWriteThem(String typed, BigDecimal least) {
        assertThat(new TypedRules(typed, null, List.of()).read()).containsExactly(PassRule.households(least));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100,01", "-1", "80,005"})
    void whatIsNoShareIsRefused(String typed) {
        assertThatThrownBy(() -> new TypedRules(typed, "", List.of()).read()).hasMessage("refused.leastBad");
        assertThatThrownBy(() -> new TypedRules("", typed, List.of()).read()).hasMessage("refused.leastBad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"98.5", "%", "tám mươi", "80%%"})
    void whatIsNoNumberOrAnotherCountrysIsRefused(String typed) {
        assertThatThrownBy(() -> new TypedRules(typed, "", List.of()).read()).hasMessageStartingWith("refused.");
    }

    @Test
    void fieldsThatOnlyLookFilledAreNoRule() {
        assertThat(new TypedRules("\u00a0", " ", List.of(new Average("", "\u00a0", null))).read())
                .isEmpty();
    }

    @Test
    void anAverageNeedsItsQuestionsAndItsShare() {
        assertThatThrownBy(() -> average("", "9", "90")).hasMessage("refused.ruleQuestionsBad");
        assertThatThrownBy(() -> average("0", "9", "90")).hasMessage("refused.ruleQuestionsBad");
        assertThatThrownBy(() -> average("9", "1", "90")).hasMessage("refused.ruleQuestionsBad");
        assertThatThrownBy(() -> average("1", "9", "\u00a0")).hasMessage("refused.leastBad");
        assertThatThrownBy(() -> average("1,5", "9", "90")).hasMessage("refused.countBad");
        assertThat(average("2", "", "90%")).containsExactly(PassRule.average(2, 2, BigDecimal.valueOf(90)));
    }

    private static List<PassRule> average(String first, String last, String least) {
        return new TypedRules("", "", List.of(new Average(first, last, least))).read();
    }

    @Test
    void countsGoUpToAHundredMillion() {
        assertThat(TypedCount.of("100.000.000")).isEqualTo(100_000_000);
        assertThatThrownBy(() -> TypedCount.of("100.000.001")).hasMessage("refused.countBad");
        assertThat(TypedCount.of("\u00a016\u00a0226\u00a0")).isEqualTo(16_226);
        assertThat(TypedCount.of("\u00a0")).isNull();
        assertThat(TypedCount.of(null)).isNull();
        assertThat(TypedCount.of("12,0")).isEqualTo(12);
        assertThatThrownBy(() -> TypedCount.of("16,226")).hasMessageStartingWith("refused.");
    }
}
