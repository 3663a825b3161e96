package doanket.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.emulation.Item.Kind;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules and clusters as they are typed, and as they come from office programs. */
class TypedEmulationTest {

    private static String items(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> number + "; Tiêu chí " + number + "; 1")
                .collect(Collectors.joining("\r\n"));
    }

    private static String clusters(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "Cụm " + number + ": VS-" + number)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void textWithAccentsTypedByThemselvesIsTheSame() {
        var typed = "I; Vận động\nI.1; Tuyên truyền, vận động; 15\nđ; Giám sát; 10";
        var items = TypedItems.read(Normalizer.normalize(typed, Normalizer.Form.NFD));

        assertThat(items)
                .extracting(Item::label)
                .containsExactly("I Vận động", "I.1 Tuyên truyền, vận động", "đ Giám sát");
        assertThat(TypedItems.print(items)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1; Báo cáo chậm; 3", "\u20131; Báo cáo chậm; 3", "\u2212 1; Báo cáo chậm; 3"})
    void theDashThatOfficeProgramsMakeOfAMinusTakesPointsToo(String line) {
        var item = TypedItems.read("1; A; 5\n" + line).get(1);

        assertThat(item.kind()).isEqualTo(Kind.DEDUCTION);
        assertThat(item.code()).isEqualTo("-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,01|0,01", "20,50|20,5", "1000|1.000", "\u00a015\u00a0|15", "007|7"})
    void pointsAreReadAndToldAsOfficesWriteThem(String typed, String told) {
        assertThat(TypedItems.read("1; A; " + typed).get(0).mostTold()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0,001", "-5", "1000,01", "1001"})
    void pointsBeyondTheirBoundsAreRefused(String typed) {
        assertThatThrownBy(() -> TypedItems.read("1; A; " + typed)).hasMessage("refused.itemUnreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.5", "1.000", "mười", "15 điểm", "15; ghi chú"})
    void whatIsNoNumberOrAnotherCountrysIsRefused(String typed) {
        assertThatThrownBy(() -> TypedItems.read("1; A; " + typed)).hasMessageStartingWith("refused.");
    }

    @Test
    void cellsThatASpreadsheetLeavesEmptyDoNotMatter() {
        var items = TypedItems.read("\u00a0\r\n1\tNhóm\t\t\r\n1.1.\tTuyên truyền\t\t15\t\r\n\t\r\n");

        assertThat(items).extracting(Item::kind).containsExactly(Kind.GROUP, Kind.ITEM);
        assertThat(items.get(1).mostTold()).isEqualTo("15");
    }

    @Test
    void aNumberIsNotBeneathAnotherThatOnlyBeginsLikeIt() {
        assertThatThrownBy(() -> TypedItems.read("1; Nhóm\n10; B; 5\n1a; C; 5")).hasMessage("refused.groupEmpty");
        assertThat(TypedItems.read("1; Nhóm\n1.1; Nhóm con\n1.1.1; C; 5"))
                .extracting(Item::depth)
                .containsExactly(0, 1, 2);
        assertThatThrownBy(() -> TypedItems.read("1; Nhóm\n+1.1; Thưởng; 5\n2; C; 5"))
                .as("what is added lies in no group")
                .hasMessage("refused.groupEmpty");
    }

    @Test
    void thereAreAtMostTwoHundredItemsOfAtMostFiveHundredLetters() {
        assertThat(TypedItems.read(items(200))).hasSize(200);
        assertThatThrownBy(() -> TypedItems.read(items(201))).hasMessage("refused.itemsBad");
        var decomposed = Normalizer.normalize("ợ".repeat(500), Normalizer.Form.NFD);
        assertThat(TypedItems.read("1; " + decomposed + "; 5").get(0).name()).hasSize(500);
        assertThatThrownBy(() -> TypedItems.read("1; " + "ợ".repeat(501) + "; 5"))
                .hasMessage("refused.tooLong");
        assertThatThrownBy(() -> TypedItems.read(null)).hasMessage("refused.itemsBad");
        assertThatThrownBy(() -> TypedItems.read("1.1.1.1.1.1.1; A; 5")).hasMessage("refused.itemUnreadable");
    }

    @Test
    void clustersAreReadWithAllTheirBlanks() {
        var typed = Normalizer.normalize("\u00a0Cụm số 1 :\u00a0VS-01.MTTQ ;\tVS-02.MTTQ;\u00a0;", Normalizer.Form.NFD);

        assertThat(TypedClusters.read(typed + "\n\u00a0\n"))
                .containsExactly(new ClusterLine("Cụm số 1", List.of("VS-01.MTTQ", "VS-02.MTTQ")));
    }

    @Test
    void aUnitStandsInOneClusterHoweverItIsTyped() {
        var decomposed = Normalizer.normalize("Xã Nà Hẩu", Normalizer.Form.NFD);

        assertThatThrownBy(() -> TypedClusters.read("Cụm 1: Xã Nà Hẩu\nCụm 2: \u00a0" + decomposed.toUpperCase()))
                .hasMessage("refused.unitTwice");
        assertThatThrownBy(() -> TypedClusters.read("Cụm 1: A; A")).hasMessage("refused.unitTwice");
    }

    @Test
    void thereAreAtMostSixtyClustersOfAtMostTwoHundredLetters() {
        assertThat(TypedClusters.read(clusters(60))).hasSize(60);
        assertThatThrownBy(() -> TypedClusters.read(clusters(61))).hasMessage("refused.clustersBad");
        assertThat(TypedClusters.read("ộ".repeat(200) + ": A").get(0).name()).hasSize(200);
        assertThatThrownBy(() -> TypedClusters.read("ộ".repeat(201) + ": A")).hasMessage("refused.tooLong");
        assertThatThrownBy(() -> TypedClusters.read(": A")).hasMessage("refused.clusterUnreadable");
        assertThatThrownBy(() -> TypedClusters.read("\u200b\u00a0x\u00a0: ;\u00a0"))
                .hasMessage("refused.clusterUnreadable");
    }
}
