package doanket.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of the log in another language than that in which they were written. */
class LogWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/doanket");
    private static final Pattern NAMED = Pattern.compile("\\.and\\(\\s*\"([^\"=?%]*[^\\x00-\\x7F][^\"=?%]*)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thứ tự: 3 → 5; thôi dùng: không → có | order: 3 → 5; no longer used: no → yes",
                "không → có | no → yes",
                "Tổ trưởng → Trưởng tổ; đến ngày: – → 31/12/2026 | Tổ trưởng → Trưởng tổ; to: – → 31/12/2026",
                "Biên tập viên, gồm cả các đơn vị bên dưới, từ 01/12/2026 | Biên tập viên, with all units beneath, from 01/12/2026",
                "mật khẩu của cổng → đăng nhập một lần (a1) | password of the portal → single sign-on (a1)",
                "thứ 2, thứ 6; 07:30–17:00 → thứ 2, Chủ nhật; 08:00–17:00 | Monday, Friday; 07:30–17:00 → Monday, Sunday; 08:00–17:00",
                "Xã Mường Lâm: 12 dòng | Xã Mường Lâm: 12 rows",
                "Giao thông: Giao thông → Đường sá; Thứ tự: 1 → 2 | Giao thông: Giao thông → Đường sá; Order: 1 → 2",
            })
    void theWordsOfThePortalAreTheReaders(String written, String read) {
        assertThat(LogWords.told(Locale.ENGLISH, written)).isEqualTo(read);
        assertThat(LogWords.told(new Locale("vi"), written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Hội có thứ tự từ xưa", "Không → Không", "bản tin từ cơ sở → tin có thật", "''"})
    void whatPeopleTypedStaysAsItIs(String typed) {
        assertThat(LogWords.told(Locale.ENGLISH, typed)).isEqualTo(typed);
    }

    @Test
    void everyNameOfAChangeIsKnownInTheOtherLanguage() {
        assertThat(named())
                .contains("thứ tự", "lời kết")
                .allSatisfy(name -> assertThat(LogWords.told(Locale.ENGLISH, name + ": 1 → 2"))
                        .doesNotContain(name));
    }

    private static Stream<String> named() {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(LogWordsTest::read)
                    .filter(source -> source.contains("doanket.platform.Change;"))
                    .flatMap(source -> NAMED.matcher(source).results().map(found -> found.group(1)).toList().stream())
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
}
