package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NationalListTest {

    /** Not part of the project, but beside it where the project is worked on. */
    private static final Path REAL = Path.of("../shared/data/admin-units-2026-07.json");

    private static final String SMALL = """
            [{"Code": "56", "FullName": "Tỉnh Khánh Hoà", "Wards": [
                {"Code": "00004", "FullName": "xã  Bắc Sơn", "ProvinceCode": "56"},
                {"Code": "22333", "FullName": "Phường Sơn Thuỷ", "ProvinceCode": "56"}]}]""";

    @Test
    void keepsLeadingZerosAndPutsEachCommuneBeneathItsProvince() {
        assertThat(read(SMALL))
                .extracting(NationalList.Entry::code, NationalList.Entry::parent)
                .containsExactly(tuple("56", null), tuple("00004", "56"), tuple("22333", "56"));
    }

    @Test
    void writesNamesAsTheLawsDo() {
        assertThat(read(SMALL))
                .extracting(NationalList.Entry::name)
                .containsExactly("Tỉnh Khánh Hòa", "Xã Bắc Sơn", "Phường Sơn Thủy");
    }

    @Test
    void readsDecomposedLettersAsTheSameNames() {
        assertThat(read(Normalizer.normalize(SMALL, Normalizer.Form.NFD))).isEqualTo(read(SMALL));
    }

    @Test
    void refusesWhatIsNoList() {
        for (var content : new String[] {"{}", "[]", "[1]", "chữ", "[{\"Code\": ", "[{\"Code\":\"56\",\"Wards\":7}]"}) {
            assertThatThrownBy(() -> read(content)).as(content).isInstanceOf(ImportRefused.class);
        }
    }

    @Test
    void refusesWhatIsNotUtf8AndOldLettersAndWhatWasBrokenBefore() {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            var content = SMALL.replace("Hoà", "Hòa").getBytes(charset);
            assertThatThrownBy(() -> NationalList.read(content))
                    .as("%s", charset)
                    .isInstanceOf(ImportRefused.class);
        }
        var latin = SMALL.replace("Tỉnh Khánh Hoà", "Bình Hòa").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> NationalList.read(latin)).hasMessage("refused.listEncoding");
        var cut = Arrays.copyOf(SMALL.getBytes(StandardCharsets.UTF_8), SMALL.indexOf("ỉ") + 1);
        assertThatThrownBy(() -> NationalList.read(cut)).hasMessage("refused.listEncoding");
        assertThatThrownBy(() -> read(SMALL.replace("Tỉnh Khánh Hoà", "T\u00D8nh Kh\u00B8nh H\u00DFa")
                        .replace("Bắc S\u01A1n", "B\u00BEc S\u00ACn")))
                .hasMessage("refused.listEncoding");
        assertThatThrownBy(() -> read(SMALL.replace("Bắc Sơn", "B\uFFFDc Sơn"))).hasMessage("refused.listEntry");
    }

    @Test
    void namesTheEntryThatIsWrong() {
        assertThatThrownBy(() -> read(SMALL.replace("00004", "4")))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("4 xã  Bắc Sơn"));
    }

    @Test
    void refusesACodeThatOccursTwice() {
        assertThatThrownBy(() -> read(SMALL.replace("22333", "00004"))).hasMessage("refused.listCodeTwice");
    }

    @Test
    void refusesACommuneThatClaimsAnotherProvince() {
        assertThatThrownBy(() -> read(SMALL.replace("\"ProvinceCode\": \"56\"", "\"ProvinceCode\": \"57\"")))
                .hasMessage("refused.listEntry");
    }

    @Test
    void readsEveryProvinceAndCommuneOfTheRealList() throws IOException {
        boolean real = Files.exists(REAL);

        var entries = NationalList.read(real ? Files.readAllBytes(REAL) : SMALL.getBytes(StandardCharsets.UTF_8));

        assertThat(entries).filteredOn(entry -> entry.parent() == null).hasSize(real ? 34 : 1);
        assertThat(entries).filteredOn(entry -> entry.parent() != null).hasSize(real ? 3_321 : 2);
        assertThat(entries).extracting(NationalList.Entry::name).contains("Tỉnh Khánh Hòa");
    }

    private static List<NationalList.Entry> read(String json) {
        return NationalList.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
