package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is named by the value of an enum has its words, in both languages; no page is the first to miss one. */
class TaskWordsTest {

    private static final Map<String, Enum<?>[]> NAMED = Map.of(
            "step.", TaskStep.values(),
            "state.", TaskState.values(),
            "label.", TaskLabel.values(),
            "priority.", TaskPriority.values(),
            "kind.", TaskKind.values(),
            "period.", TaskPeriod.values(),
            "span.", TaskPeriod.values(),
            "part.", PartState.values(),
            "rule.", TaskRule.values(),
            "refused.moved.", TaskState.values());

    static Stream<String> keys() {
        return NAMED.entrySet().stream()
                .flatMap(named -> Arrays.stream(named.getValue()).map(value -> named.getKey() + value.name()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isSaidInBothLanguages(String key) {
        for (var locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            assertThat(Words.of(locale, key)).as(key).isNotBlank();
        }
        assertThat(Words.of(Locale.forLanguageTag("vi"), key)).isNotEqualTo(Words.of(Locale.ENGLISH, key));
    }
}
