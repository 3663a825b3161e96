package doanket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide for clerks says what stands on the pages, in the pages' own words, and shows pictures that the browser tests make. */
class GuideTest {

    private static final Path GUIDE = Path.of("docs/guide");
    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("`(/[a-z][^`]*)`");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+]\\(pictures/([^)]+)\\.png\\)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    /** A name as a text, the beginning of a name, or a name from elsewhere in the test. */
    private static final Pattern TAKES_A_PICTURE =
            Pattern.compile("(?:picture|everyLook)\\(\\s*\\w+,\\s*(?:\"([^\"]*)\"(\\s*\\+)?|\\w+\\s*\\))");

    private static final Pattern TEXT = Pattern.compile("\"([^\",\\\\]+)(?:,[^\"]*)?\"");
    private static final long MOST_BYTES = 2_000_000;

    static List<Path> chapters() {
        return files(GUIDE, ".md");
    }

    @Test
    void everyRoleHasItsChapter() {
        assertThat(chapters())
                .extracting(chapter -> chapter.getFileName().toString())
                .contains("README.md", "nguoi-dung.md", "chuyen-vien.md", "van-thu.md", "bien-tap-vien.md")
                .contains("lanh-dao.md", "quan-tri-don-vi.md", "quan-tri-he-thong.md", "kiem-soat-vien.md");
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void whatIsBoldStandsOnAPage(Path chapter) {
        var texts = Bundles.features().stream()
                .flatMap(feature -> Bundles.texts(feature, "").values().stream())
                .map(String::strip)
                .collect(Collectors.toSet());

        assertThat(found(BOLD, chapter)).isNotEmpty().isSubsetOf(texts);
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void whereItSendsPeopleThereIsAPage(Path chapter) {
        assertThat(found(ADDRESS, chapter))
                .allSatisfy(address -> assertThat(PAGES.resolve(address.substring(1) + ".xhtml"))
                        .isRegularFile());
        assertThat(found(LINK, chapter))
                .allSatisfy(link -> assertThat(GUIDE.resolve(link)).exists());
    }

    @Test
    void everyPictureIsThereAndIsMadeByABrowserTest() {
        var shown = chapters().stream()
                .flatMap(chapter -> found(PICTURE, chapter).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var kept = files(GUIDE.resolve("pictures"), ".png");

        assertThat(kept)
                .extracting(picture -> picture.getFileName().toString().replace(".png", ""))
                .containsExactlyInAnyOrderElementsOf(shown);
        assertThat(shown).isSubsetOf(taken());
        assertThat(kept.stream().mapToLong(GuideTest::size).sum())
                .as("bytes of all pictures")
                .isLessThan(MOST_BYTES);
    }

    @Test
    void bites() {
        assertThat(namesIn("picture(page, \"a\"); everyLook(page, \"b-\" + name); x(\"c, /c\")"))
                .contains("a", "b-c")
                .doesNotContain("c", "b-");
        assertThat(namesIn("everyLook(page, name); x(\"d, /d\")")).contains("d");
        assertThat(namesIn("everyLookOf(page, name); x(\"d\")")).isEmpty();
    }

    private static Set<String> taken() {
        return files(Path.of("src/test/java/doanket"), "ST.java").stream()
                .flatMap(test -> namesIn(Bundles.read(test)).stream())
                .collect(Collectors.toSet());
    }

    /** Where only the beginning of a name stands, or nothing of it, any text of that test may be the rest. */
    private static Set<String> namesIn(String test) {
        return TAKES_A_PICTURE
                .matcher(test)
                .results()
                .flatMap(call -> call.group(1) != null && call.group(2) == null
                        ? Stream.of(call.group(1))
                        : texts(test).map(text -> (call.group(1) == null ? "" : call.group(1)) + text))
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(String test) {
        return TEXT.matcher(test).results().map((MatchResult text) -> text.group(1));
    }

    private static Set<String> found(Pattern pattern, Path chapter) {
        return pattern.matcher(Bundles.read(chapter))
                .results()
                .map((MatchResult match) -> match.group(1).replaceAll("\\s+", " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
