package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.search.Typed.Run;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"nong thon moi", "Nông Thôn Mới", "NONG THON MOI", "  nông\u00A0thôn-mới ", "nông&thôn|mới!"})
    void takesEverySpellingApartAlike(String words) {
        assertThat(folded(words)).containsExactly(List.of("nong", "thon", "moi"));
    }

    @Test
    void composesWhatComesDecomposed() {
        var typed = Typed.of(Normalizer.normalize("Nông thôn mới", Form.NFD));

        assertThat(typed.runs().get(0).marked()).containsExactly("nông", "thôn", "mới");
    }

    @Test
    void knowsQuotedPhrasesFromLooseWords() {
        var typed = Typed.of("hội nghị “ban công tác” \"mặt trận\" xã");

        assertThat(typed.runs()).extracting(Run::quoted).containsExactly(false, true, true, false);
    }

    @Test
    void takesAQuoteThatIsNeverClosedForNothing() {
        assertThat(Typed.of("hội \"nông dân").runs()).extracting(Run::quoted).containsExactly(false, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "& | ! : * ( )", "\"\"", "“ ”", "'; --", "\\"})
    void findsNothingToLookForInMereSigns(String words) {
        assertThat(Typed.of(words).isEmpty()).isTrue();
    }

    @Test
    void looksForTheBeginningOfAnEndlessText() {
        var typed = Typed.of("nông thôn mới ".repeat(80_000));

        assertThat(typed.cut()).isTrue();
        assertThat(typed.runs().get(0).length()).isLessThanOrEqualTo(Typed.MOST_SYLLABLES);
    }

    @Test
    void cutsNoWordInTwo() {
        var words = "a".repeat(Typed.LONGEST - 1) + " thôn";

        assertThat(folded(words).get(0)).hasSize(1);
    }

    @Test
    void takesTheLastSyllableForUnfinishedUnlessSomethingFollows() {
        assertThat(Typed.of("nông thô").unfinished()).isTrue();
        assertThat(Typed.of("nông thô ").unfinished()).isFalse();
        assertThat(Typed.of("\"nông thô\"").unfinished()).isFalse();
    }

    private static List<List<String>> folded(String words) {
        return Typed.of(words).runs().stream().map(Run::folded).toList();
    }
}
