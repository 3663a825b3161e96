package doanket.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The two places of DOMAIN.md 4.6, and what lies on the edge. */
class PassRuleTest {

    private static final List<Question> ONE = List.of(new Question(1, "Hài lòng chung", true));

    /** Tân Phước: 16.226 households, 11.683 forms, 11.679 satisfied, 4 not, 264 forms with a dissatisfied answer. */
    private static final Counts TAN_PHUOC = new Counts(
            new Counts.Households(16_226, 11_683),
            new Counts.Forms(11_683, 11_683, 11_683, 264),
            List.of(new Answer(11_679, 4, 0), new Answer(11_423, 260, 0)));

    private static List<Question> eleven() {
        return IntStream.rangeClosed(1, 11)
                .mapToObj(number -> new Question(number, "Câu " + number, number == 11))
                .toList();
    }

    /** Sơn Tây: 24.847 of 37.197 households, eleven questions from 93,22 % to 98,95 %. */
    private static Counts sonTay() {
        var answers = new ArrayList<Answer>();
        for (int number = 1; number <= 11; number++) {
            int satisfied = number == 1 ? 23_162 : number == 11 ? 24_586 : 24_000;
            answers.add(new Answer(satisfied, 24_847 - satisfied, 0));
        }
        return new Counts(
                new Counts.Households(37_197, 24_847), new Counts.Forms(24_847, 24_847, 24_847, 1_685), answers);
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    @Test
    void tellsTanPhuocAsItsPaperDoes() {
        TAN_PHUOC.refuseImpossible();
        TAN_PHUOC.refuseUnfinished();

        assertThat(TAN_PHUOC.reach()).isEqualTo("72%");
        assertThat(TAN_PHUOC.householdsTold()).isEqualTo("16.226");
        assertThat(TAN_PHUOC.answer(1).shareTold()).isEqualTo("99,97%");
        assertThat(TAN_PHUOC.doubtfulTold()).isEqualTo("264");
        assertThat(PassRule.households(of("70")).judge(TAN_PHUOC, ONE).passed()).isTrue();
        assertThat(PassRule.overall(of("98")).judge(TAN_PHUOC, ONE).told()).isEqualTo("99,97%");
        assertThat(Opinion.together(List.of(new Opinion("Đường hỏng", 20), new Opinion("đường  HỎNG", 19))))
                .containsExactly(new Opinion("Đường hỏng", 39));
    }

    @Test
    void tellsSonTayAsItsPaperDoes() {
        var counts = sonTay();
        counts.refuseImpossible();

        assertThat(counts.reach()).isEqualTo("66,8%");
        assertThat(counts.answer(1).shareTold()).isEqualTo("93,22%");
        assertThat(counts.answer(11).shareTold()).isEqualTo("98,95%");
        assertThat(PassRule.households(of("60")).judge(counts, eleven()).passed())
                .isTrue();
        assertThat(PassRule.households(of("70")).judge(counts, eleven()).passed())
                .isFalse();
        assertThat(PassRule.overall(of("98")).judge(counts, eleven()).passed()).isTrue();
        assertThat(PassRule.average(1, 1, of("95")).judge(counts, eleven()).passed())
                .isFalse();
        assertThat(PassRule.average(1, 10, of("95")).judge(counts, eleven()).told())
                .isEqualTo("96,25%");
    }

    @Test
    void judgesByTheFiguresNotByWhatIsTold() {
        var counts = new Counts(
                new Counts.Households(100_000, 79_999),
                new Counts.Forms(100_000, 100_000, 100_000, 5_000),
                List.of(new Answer(95_000, 5_000, 0)));

        var rule = PassRule.households(of("80")).judge(counts, ONE);

        assertThat(rule.told()).isEqualTo("80%");
        assertThat(rule.passed()).isFalse();
        assertThat(PassRule.overall(of("95")).judge(counts, ONE).passed()).isTrue();
    }

    @Test
    void whatIsNotCountedPassesNothing() {
        for (var rule :
                List.of(PassRule.households(of("0")), PassRule.overall(of("0")), PassRule.average(1, 1, of("0")))) {
            var judged = rule.judge(Counts.nothing(1), ONE);
            assertThat(judged.passed()).isFalse();
            assertThat(judged.told()).isEmpty();
        }
    }

    @Test
    void refusesRulesThatMeanNothing() {
        assertThatThrownBy(() -> PassRule.households(of("100,5".replace(',', '.'))))
                .hasMessage("refused.leastBad");
        assertThatThrownBy(() -> PassRule.average(3, 2, of("90"))).hasMessage("refused.ruleQuestionsBad");
        assertThatThrownBy(() -> new TypedRules("80", "", List.of(new TypedRules.Average("1", "9", ""))).read())
                .hasMessage("refused.leastBad");
        assertThat(PassRule.average(1, 9, of("90")).fits(8)).isFalse();
    }

    @Test
    void readsRulesFromTheirFields() {
        var rules = new TypedRules(
                        "70%",
                        "98,5",
                        List.of(
                                new TypedRules.Average("1", "9", "95"),
                                new TypedRules.Average("5", "", "90"),
                                new TypedRules.Average("", "", "")))
                .read();

        assertThat(rules)
                .containsExactly(
                        PassRule.households(of("70")),
                        PassRule.average(1, 9, of("95")),
                        PassRule.average(5, 5, of("90")),
                        PassRule.overall(of("98.5")));
        assertThat(rules.get(2).isOfOne()).isTrue();
    }

    @Test
    void readsQuestionsOneToALine() {
        var questions = TypedQuestions.read("1. Đường giao thông\n\n Câu 2: Điện\n* Nói chung");

        assertThat(questions)
                .containsExactly(
                        new Question(1, "Đường giao thông", false),
                        new Question(2, "Điện", false),
                        new Question(3, "Nói chung", true));
        assertThat(TypedQuestions.read(TypedQuestions.print(questions))).isEqualTo(questions);
        assertThatThrownBy(() -> TypedQuestions.read("Đường\nĐiện")).hasMessage("refused.overallBad");
        assertThatThrownBy(() -> TypedQuestions.read("* A\n* B")).hasMessage("refused.overallBad");
        assertThatThrownBy(() -> TypedQuestions.read(" ")).hasMessage("refused.questionsBad");
    }
}
