package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewWordTest {

    private final NewWord words = new NewWord(List.of(
            new WordRow("LAND", new WordRow.Names("Đất đai", "Land", "ECONOMY", "Kinh tế"), 1, true, 0, 4),
            new WordRow("POWER", new WordRow.Names("Điện", "Electricity", "ECONOMY", "Kinh tế"), 2, false, 0, 0)));

    private static TypedWord named(String vietnamese, String english) {
        return new TypedWord(vietnamese, english, "ECONOMY", "");
    }

    @Test
    void isKeptComposedAndInVietnameseWhereNoEnglishIsTyped() {
        var typed = Normalizer.normalize("  Nhà ở   xã hội ", Normalizer.Form.NFD);

        var names = words.names(named(typed, " "), "ECONOMY");

        assertThat(names).isEqualTo(new WordRow.Names("Nhà ở xã hội", "Nhà ở xã hội", "ECONOMY", ""));
    }

    @Test
    void refusesWhatIsCalledLikeAnotherAlsoWithoutMarksInEitherLanguageAndOfAClosedOne() {
        for (var typed : List.of(
                named("dat dai", "Soil"),
                named("ĐẤT-ĐAI", "Soil"),
                named("Thổ nhưỡng", "LAND"),
                named("land", "Soil"),
                named("Điên", ""))) {
            assertThatThrownBy(() -> words.names(typed, "")).hasMessage("refused.wordThere");
        }
    }

    @Test
    void refusesNoNameALongOneASecretOneAndAnOrderThatIsNone() {
        assertThatThrownBy(() -> words.names(named(" \u00a0", "Name"), "")).hasMessage("refused.wordNameMissing");
        assertThatThrownBy(() -> words.names(named("x".repeat(81), ""), "")).hasMessage("refused.tooLong");
        assertThatThrownBy(() -> words.names(named("TỐI MẬT", ""), "")).hasMessage("refused.secret");
        assertThat(NewWord.order(" ")).isNull();
        assertThat(NewWord.order("12")).isEqualTo(12);
        for (var order : List.of("0", "-1", "1000", "1.5", "một")) {
            assertThatThrownBy(() -> NewWord.order(order)).hasMessage("refused.orderBad");
        }
    }

    @Test
    void codesAreLettersOnlyAndNoTwoAreTheSame() {
        var code = NewWord.code();

        assertThat(code).matches("W_[A-P]{16}");
        assertThat(NewWord.code()).isNotEqualTo(code);
    }
}
