package doanket.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.NotFoundException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language a call is told what went wrong. */
class ProblemLanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, vi",
                "'', vi",
                "en, en",
                "en-GB, en",
                "'EN-us,en;q=0.9', en",
                "'vi,en;q=0.9', vi",
                "'en;q=0.4,vi;q=0.9', vi",
                "'fr, en;q=0.5, *;q=0.1', en",
                "'*, en;q=0.5', vi",
                "'en;q=0, fr', vi",
                "fr, vi",
                "'enm', vi",
                "'en;q=x', vi",
                "';;,', vi"
            })
    void englishIsAskedFor(String header, String told) {
        assertThat(Problem.language(header).getLanguage()).isEqualTo(told);
    }

    @Test
    void saysItInThatLanguage() {
        var english = Problem.of(new NotFoundException(), "/api/v1/x", Problem.language("en"));
        var vietnamese = Problem.of(new NotFoundException(), "/api/v1/x", Problem.language("vi"));

        assertThat(english.title()).isEqualTo("Not found");
        assertThat(english.language()).isEqualTo(Locale.ENGLISH);
        assertThat(vietnamese.title()).isEqualTo("Không tìm thấy");
        assertThat(english.saying("x").language()).isEqualTo(Locale.ENGLISH);
    }
}
