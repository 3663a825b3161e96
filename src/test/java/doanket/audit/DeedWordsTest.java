package doanket.audit;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.emulation.EmulationStep;
import doanket.report.ReportStep;
import doanket.survey.TallyStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is written into the log can be asked for by its kind and is told in words. */
class DeedWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/doanket");
    private static final Pattern OF_DEEDS = Pattern.compile("\\b(?:Later)?Deeds\\b|\\bOpinionHistory\\b|new Kept\\(");
    private static final Pattern VERB = Pattern.compile("\"([a-z][A-Za-z_]*)\\.([A-Za-z_]*)\"");
    private static final Pattern KEPT = Pattern.compile("new Kept\\(\"(\\w+)\"");
    private static final Pattern KEY = Pattern.compile("\\.of\\([^,;\"]*,\\s*\"|getString\\(\"|EVENT = \"");

    /** Beginnings of keys and names that such sources use for something else. */
    private static final Set<String> NO_KINDS =
            Set.of("refused", "step", "doanket", "java", "kept", "event", "succession", "sample", "sheet");

    private static Stream<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/web/"))
                    .map(DeedWordsTest::read)
                    .filter(source -> OF_DEEDS.matcher(source).find())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<MatchResult> verbs() {
        return sources()
                .flatMap(source ->
                        VERB.matcher(KEY.matcher(source).replaceAll("(")).results())
                .filter(found -> !NO_KINDS.contains(found.group(1)));
    }

    private static Set<String> kinds() {
        return Stream.concat(
                        verbs().map(found -> found.group(1)),
                        sources()
                                .flatMap(source -> KEPT.matcher(source).results())
                                .map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKindThatIsWrittenIsOffered() {
        assertThat(kinds())
                .contains("petition", "oversight", "programme", "survey", "emulation", "campaign", "session");
        assertThat(LogReading.KINDS).isSorted().doesNotHaveDuplicates().containsAll(kinds());
    }

    @Test
    void everyKindThatIsOfferedHasItsName() {
        assertThat(LogReading.KINDS).allSatisfy(kind -> {
            assertThat(Words.of(Locale.ROOT, "kind." + kind)).isNotBlank();
            assertThat(Words.of(Locale.ENGLISH, "kind." + kind)).isNotBlank();
        });
    }

    private static <E extends Enum<E>> Stream<String> steps(String kind, E[] steps) {
        return Arrays.stream(steps).map(step -> kind + "." + step.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void everyDeedIsToldInWords() {
        var whole =
                verbs().filter(found -> !found.group(2).isEmpty()).map(found -> found.group(1) + "." + found.group(2));
        var all = Stream.of(
                        whole,
                        steps("survey", TallyStep.values()),
                        steps("emulation", EmulationStep.values()),
                        steps("report", ReportStep.values()))
                .flatMap(verbs -> verbs)
                .distinct();
        assertThat(all)
                .allSatisfy(verb ->
                        assertThat(Words.verb(Locale.ENGLISH, verb)).as(verb).isNotEqualTo(verb));
    }
}
