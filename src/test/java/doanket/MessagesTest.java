package doanket;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.Bundles.Use;
import java.nio.file.Files;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that is asked for is there in both languages, every text that is there is asked for, and it is fit to print. */
class MessagesTest {

    private static final List<String> LANGUAGES = List.of("", "en");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern VIETNAMESE_LETTER =
            Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯ]|[aeiouyAEIOUY][\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}\\s+\\p{L}{2,}");

    /** Names stay what they are in every language. */
    private static final Pattern NAMES = Pattern.compile("Đoàn Kết|Cốc Cốc|Tiếng Việt|Be Vietnam Pro");

    /** Vietnamese without a mark. */
    private static final Pattern UNMARKED = Pattern.compile("Tham gia");

    static Stream<String> features() {
        return Bundles.features().stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesSayTheSameThings(String feature) {
        var vietnamese = Bundles.texts(feature, "");
        var english = Bundles.texts(feature, "en");

        assertThat(english.keySet()).as("keys of %s in English", feature).isEqualTo(vietnamese.keySet());
        vietnamese.forEach((key, text) -> assertThat(places(english.get(key)))
                .as("places of %s %s", feature, key)
                .isEqualTo(places(text)));
    }

    @ParameterizedTest
    @MethodSource("features")
    void eachTextIsFitToPrint(String feature) {
        for (var language : LANGUAGES) {
            var source = Bundles.read(Bundles.file(feature, language));
            assertThat(Bundles.repeated(source))
                    .as("repeated in %s %s", feature, language)
                    .isEmpty();
            Bundles.texts(source)
                    .forEach((key, text) -> assertThat(faults(text, language))
                            .as("%s %s: %s", feature, key, text)
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void theFileForVietnameseOnlyKeepsTheMachinesLanguageAway(String feature) {
        assertThat(Bundles.texts(feature, "vi")).isEmpty();
    }

    @Test
    void whatIsAskedForIsThere() {
        assertThat(Bundles.uses())
                .filteredOn(Bundles::isSurelyAKey)
                .isNotEmpty()
                .allSatisfy(use ->
                        assertThat(defined(use.feature())).as(use.toString()).anyMatch(use::isOf));
    }

    @Test
    void whatIsThereIsAskedFor() {
        var uses = Bundles.uses().stream().collect(Collectors.groupingBy(Use::feature));
        features()
                .forEach(feature -> assertThat(defined(feature))
                        .as("texts of %s", feature)
                        .allSatisfy(key -> assertThat(uses.getOrDefault(feature, List.of()))
                                .as(key)
                                .anyMatch(use -> use.isOf(key))));
    }

    @Test
    void everyFeatureWithTextsHasItsNameInFacesConfig() {
        var config = Bundles.read(java.nio.file.Path.of("src/main/webapp/WEB-INF/faces-config.xml"));
        assertThat(features())
                .filteredOn(feature -> !defined(feature).isEmpty())
                .allMatch(feature -> config.contains("<base-name>doanket." + feature + ".messages</base-name>"));
    }

    @Test
    void bitesOnKeys() {
        var variables = Map.of("newsText", "news");
        assertThat(Bundles.usesInPage("p", "#{newsText['a.b']} #{newsText['c.'.concat(x)]} 'd.e'", variables))
                .containsExactly(new Use("news", "a.b", true, "p"), new Use("news", "c.", false, "p"));
        assertThat(Bundles.usesInPage("p", "#{otherText['a.b']}", variables))
                .containsExactly(new Use("?otherText", "a.b", true, "p"));
        assertThat(Bundles.usesInCode("news", "say(\"refused.late\", \"state.\" + x, \"no key\")"))
                .extracting(Use::key)
                .containsExactly("refused.late", "state.");
        assertThat(new Use("news", "c.", false, "p").isOf("c.d")).isTrue();
        assertThat(new Use("news", "c", true, "p").isOf("c.d")).isFalse();
        assertThat(Bundles.repeated("a.b=1\nc.d=2\na.b = 3\n")).containsExactly("a.b");
        assertThat(places("{0} {1,number} {0}")).isNotEqualTo(places("{0}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Hoa\u0300",
                "Đã lưu!",
                "Đã lưu 😀",
                "Lưu '{0}'",
                "Saved again",
                "Lưu\u00a0{0",
                "Trao đổi TODO"
            })
    void bitesOnVietnamese(String text) {
        assertThat(faults(text, "")).isNotEmpty();
    }

    @Test
    void bitesOnEnglish() {
        assertThat(faults("Save bản nháp", "en")).isNotEmpty();
        assertThat(faults("Save the draft", "en")).isEmpty();
        assertThat(faults("Lưu bản nháp", "")).isEmpty();
    }

    private static Set<String> defined(String feature) {
        return Files.exists(Bundles.file(feature, ""))
                ? Bundles.texts(feature, "").keySet()
                : Set.of();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(Objects.requireNonNullElse(text, ""))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> faults(String text, String language) {
        var bare = NAMES.matcher(text).replaceAll("");
        boolean vietnamese = VIETNAMESE_LETTER
                .matcher(Normalizer.normalize(bare, Form.NFD).replaceAll("[\\u0302\\u0306\\u031b]", "") + bare)
                .find();
        return Stream.of(
                        fault(text.isBlank(), "empty"),
                        fault(!Normalizer.isNormalized(text, Form.NFC), "not NFC"),
                        fault(
                                text.codePoints().anyMatch(sign -> sign == '!' || sign > 0xFFFF),
                                "shouts or shows pictures"),
                        fault(places(text).size() > 0 && text.contains("'"), "an apostrophe swallows its place"),
                        fault(
                                text.chars().filter(sign -> sign == '{').count()
                                        != text.chars()
                                                .filter(sign -> sign == '}')
                                                .count(),
                                "a place is not closed"),
                        fault(text.matches(".*\\b(TODO|FIXME|XXX)\\b.*"), "unfinished"),
                        fault(
                                language.isEmpty()
                                        && WORDS.matcher(UNMARKED.matcher(bare).replaceAll(""))
                                                .find()
                                        && !vietnamese,
                                "not Vietnamese"),
                        fault(language.equals("en") && vietnamese, "not English"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String fault(boolean found, String name) {
        return found ? name : null;
    }
}
