package doanket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @Test
    void storesComposedLetters() {
        var decomposed = Normalizer.normalize("nông thôn mới", Form.NFD);

        assertThat(decomposed).hasSize(17);
        assertThat(VietnameseText.nfc(decomposed)).isEqualTo("nông thôn mới").hasSize(13);
    }

    @Test
    void dropsWhatADatabaseOrAReaderCannotUse() {
        assertThat(VietnameseText.nfc("a\0b\u0007c\u202Ed\uFEFFe\uD800f")).isEqualTo("abcdef");
        assertThat(VietnameseText.nfc("một\r\nhai\rba\tbốn")).isEqualTo("một\nhai\nba\tbốn");
        assertThat(VietnameseText.nfc("🌾 mùa")).isEqualTo("🌾 mùa");
        assertThat(VietnameseText.nfc(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nong thon moi", "nông thôn mới", "NONG THON MOI", "Nông  Thôn–Mới", " nông-thôn mới\n"})
    void foldsAllWaysOfTypingToOne(String typed) {
        assertThat(VietnameseText.fold(typed)).isEqualTo("nong thon moi");
        assertThat(VietnameseText.fold(Normalizer.normalize(typed, Form.NFD))).isEqualTo("nong thon moi");
    }

    @ParameterizedTest
    @CsvSource({
        "Đắk Lắk, dak lak",
        "ĐỒNG ĐĂNG, dong dang",
        "Ðảng uỷ, dang uy",
        "Ƀuôn Čư̆ M’gar, buon cu m'gar",
        "Ưu Ơn, uu on"
    })
    void foldsLettersWithAStroke(String text, String folded) {
        assertThat(VietnameseText.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "HOÀ, HÒA",
        "hòa, hòa",
        "Uỷ ban, Ủy ban",
        "thuỷ, thủy",
        "khoẻ, khỏe",
        "Thuỵ, Thụy",
        "quý, quý",
        "Quỳ, Quỳ",
        "toàn, toàn",
        "loại, loại",
        "huỳnh, huỳnh",
        "khuỷu, khuỷu",
        "ngoằn ngoèo, ngoằn ngoèo"
    })
    void placesTheToneWhereNewSpellingHasIt(String text, String placed) {
        assertThat(VietnameseText.tonePlacement(text)).isEqualTo(placed);
        assertThat(VietnameseText.tonePlacement(Normalizer.normalize(text, Form.NFD)))
                .isEqualTo(placed);
    }

    @Test
    void takesTextApartIntoSyllables() {
        assertThat(VietnameseText.syllables("Thông báo số 45-TB/ĐU, H'Yéo."))
                .containsExactly("thong", "bao", "so", "45", "tb", "du", "h", "yeo");
        assertThat(VietnameseText.syllables(null)).isEmpty();
        assertThat(VietnameseText.syllables("…")).isEmpty();
    }

    @Test
    void pairsNeighboursButNotAcrossALine() {
        assertThat(VietnameseText.pairs("Nông thôn mới\nở xã")).containsExactly("nong_thon", "thon_moi", "o_xa");
        assertThat(VietnameseText.pairs("một")).isEmpty();
        assertThat(VietnameseText.pairs(null)).isEmpty();
    }

    @Test
    void sortsPeopleByGivenName() {
        var byKey = Comparator.comparing(VietnameseText::sortKey, Collator.getInstance(Locale.forLanguageTag("vi")));

        assertThat(Stream.of("Phạm Minh Đức", "Hoàng Thị Ánh", "A Đức", "Lê Đức Anh", "Nguyễn Văn An", "Lê Văn Dũng")
                        .sorted(byKey))
                .containsExactly(
                        "Nguyễn Văn An", "Lê Đức Anh", "Hoàng Thị Ánh", "Lê Văn Dũng", "A Đức", "Phạm Minh Đức");
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Thị Ánh, anh4 nguyên3 thi5", "Rơ Châm Yéo, yeo4 rơ0 châm0", "A Đức, đưc4 a0", "Hoà, hoa1"})
    void putsTheGivenNameFirstAndTheToneBehind(String name, String key) {
        assertThat(VietnameseText.sortKey(name)).isEqualTo(key);
    }

    @Test
    void sortsWordsPutInOrderByHand() {
        assertThat(VietnameseText.sortForm("Ênuôl Y Nguyên")).isEqualTo("ênuôl0 y0 nguyên0");
        assertThat(VietnameseText.sortForm(null)).isEmpty();
    }

    @Test
    void blanksOfAnyKindGoAtBothEndsAndStayWithin() {
        assertThat(VietnameseText.trimmed("\u00a0\t Xã\u00a0Nà Hẩu\u200b\u202f\n"))
                .isEqualTo("Xã\u00a0Nà Hẩu");
        assertThat(VietnameseText.trimmed("\u00a0\u2007\u200b \n")).isEmpty();
        assertThat(VietnameseText.trimmed("")).isEmpty();
        assertThat(VietnameseText.trimmed("a")).isEqualTo("a");
    }

    @Test
    void showsTheLetterOfTheGivenName() {
        assertThat(VietnameseText.initials("Nguyễn Thị ánh")).isEqualTo("Á");
        assertThat(VietnameseText.initials("Phạm Minh Đức")).isEqualTo("Đ");
        assertThat(VietnameseText.initials(" ")).isEqualTo("?");
    }
}
