package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.VietnameseText;
import doanket.search.Spelling.Syllable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private final Spelling spelling = new Spelling();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xây dựng nông thôn mới",
                "Thông báo số 45-TB/ĐU ngày 08/5",
                "Ðắk Lắk, Ƀuôn Ma Thuột; “Uỷ ban” hoà bình",
                "a\u00ADb c\u200Bd 1.234,5 — ½ № ① (…)",
                ""
            })
    void foldsAsTheRestOfThePortal(String text) {
        assertThat(spelling.syllables(VietnameseText.nfc(text)))
                .extracting(Syllable::folded)
                .isEqualTo(VietnameseText.syllables(text));
    }

    @Test
    void knowsWhereEachSyllableStood() {
        var text = "Hội nghị “nông thôn”";

        var syllables = spelling.syllables(text);

        assertThat(syllables)
                .extracting(syllable -> text.substring(syllable.start(), syllable.end()))
                .containsExactly("Hội", "nghị", "nông", "thôn");
    }

    @Test
    void bringsBothPlacesOfTheToneMarkToOne() {
        assertThat(marked("hoà hòa Uỷ Ủy quý")).containsExactly("hòa", "hòa", "ủy", "ủy", "quý");
    }

    @Test
    void tellsSyllablesWithMarksFromThoseWithout() {
        assertThat(spelling.syllables("ban công"))
                .extracting(Syllable::hasMarks)
                .containsExactly(false, true);
    }

    @Test
    void keepsNothingLongerThanAnybodyTypes() {
        assertThat(marked("x".repeat(5000))).allMatch(form -> form.length() == Spelling.LONGEST);
    }

    private List<String> marked(String text) {
        return spelling.syllables(VietnameseText.nfc(text)).stream()
                .map(Syllable::marked)
                .toList();
    }
}
