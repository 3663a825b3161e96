package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has a last day to come still holds: no statement takes only what has none, or a reform would count before its day. */
class OpenEndTest {

    private static final Path SOURCES = Path.of("src/main/java/doanket");

    /** What is asked about an end: whether it is none or yet to come, or whether any of several has none. */
    private static final Pattern BARE = Pattern.compile("(?<!bool_or\\()\\b\\w+\\.valid_to is null(?!\\s+or\\b)");

    @Test
    void everyStatementTakesWhatEndsLater() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .filteredOn(file -> BARE.matcher(read(file)).find())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"and r.valid_to is null\n", "on u.valid_to is null and x"})
    void aBareOneIsFound(String statement) {
        assertThat(BARE.matcher(statement).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(r.valid_to is null or r.valid_to >= ?1)", "bool_or(w.valid_to is null)"})
    void anEndToComeIsAskedFor(String statement) {
        assertThat(BARE.matcher(statement).find()).isFalse();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
