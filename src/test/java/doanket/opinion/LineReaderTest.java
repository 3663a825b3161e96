package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static final Locale VIETNAMESE = new Locale("vi");
    private static final UUID COMMUNE = UUID.randomUUID();

    private final LineReader reader = new LineReader(
            new CodeWords(List.of(
                    new CodeWord("TOPIC", "ROADS", "ECONOMY", "Giao thông", true),
                    new CodeWord("COMPETENCE", "PROVINCE", "", "Cấp tỉnh", true))),
            names(List.of(new Place(COMMUNE, "VS-01", "Xã Mường Thử"))),
            VIETNAMESE);

    private static PlaceNames names(List<Place> places) {
        return new PlaceNames(places, List.of(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1));
    }

    private static TypedLine line(String topic, String place, String competence, String people, String text) {
        return new TypedLine(topic, place, competence, people, text);
    }

    @Test
    void readsNamesWithoutMarksCodesAndCountsWithDots() {
        var read = reader.read(List.of(
                line("giao thong", "muong thu", "cấp tỉnh", "1.234", "Sửa cầu"),
                line("", "", "", "", " "),
                line("ROADS", "vs-01", "", "3", "Sửa đường")));

        assertThat(read)
                .containsExactly(
                        new PetitionContent(COMMUNE, "ROADS", "PROVINCE", 1234, "Sửa cầu"),
                        new PetitionContent(COMMUNE, "ROADS", "", 3, "Sửa đường"));
    }

    @Test
    void tellsTheRowThatCannotBeRead() {
        assertRefused(line("Giao thong x", "VS-01", "", "1", "a"), "refused.wordUnknown");
        assertRefused(line("ROADS", "Xã khác", "", "1", "a"), "refused.placeUnknown");
        assertRefused(line("ROADS", "VS-01", "Cấp nào", "1", "a"), "refused.wordUnknown");
        assertRefused(line("ROADS", "VS-01", "", "0", "a"), "refused.peopleBad");
        assertRefused(line("ROADS", "VS-01", "", "-3", "a"), "refused.peopleBad");
        assertRefused(line("ROADS", "VS-01", "", "99999999", "a"), "refused.peopleBad");
        assertRefused(line("ROADS", "VS-01", "", "1", " "), "refused.rowEmpty");
        assertRefused(line("ROADS", "VS-01", "", "1", "x".repeat(4001)), "refused.tooLong");
        assertRefused(line("ROADS", "VS-01", "", "1", "MẬT"), "refused.secret");
        assertThatThrownBy(() ->
                        reader.read(Collections.nCopies(LineReader.MOST + 1, line("ROADS", "VS-01", "", "1", "a"))))
                .hasMessage("refused.tooMany");
    }

    @Test
    void aClosedWordIsRefusedUnlessTheLineBoreItBefore() {
        var words = new CodeWords(List.of(new CodeWord("TOPIC", "ROADS", "ECONOMY", "Giao thông", false)));
        var places = names(List.of(new Place(COMMUNE, "VS-01", "Xã Mường Thử")));
        var typed = List.of(line("giao thong", "VS-01", "", "3", "Sửa đường"));

        assertThatThrownBy(() -> new LineReader(words, places, VIETNAMESE).read(typed))
                .hasMessage("refused.wordClosed");
        assertThat(words.getTopics()).isEmpty();
        assertThat(words.name("TOPIC", "ROADS")).isEqualTo("Giao thông");
        assertThat(new LineReader(words.keeping("TOPIC", "ROADS"), places, VIETNAMESE).read(typed))
                .hasSize(1);
    }

    @Test
    void emptyRowsDoNotFillTheTable() {
        var rows = new ArrayList<>(Collections.nCopies(LineReader.MOST, line("ROADS", "VS-01", "", "1", "a")));
        rows.addAll(Collections.nCopies(5, line("", "", "", "", "")));

        assertThat(reader.read(rows)).hasSize(LineReader.MOST);
    }

    @Test
    void whatASpreadsheetWritesWithADotIsNoOtherNumber() {
        assertRefused(line("ROADS", "VS-01", "", "1.5", "a"), "refused.peopleBad");
        assertRefused(line("ROADS", "VS-01", "", "2.0", "a"), "refused.peopleBad");
        assertRefused(line("ROADS", "VS-01", "", "12.34", "a"), "refused.peopleBad");
        assertThat(LineReader.people("1 234", 1)).isEqualTo(1234);
        assertThat(LineReader.people("16.226", 1)).isEqualTo(16_226);
    }

    @Test
    void ofPlacesThatDifferByAMarkTheWrittenOneIsMeant() {
        var other = UUID.randomUUID();
        var two = new LineReader(
                new CodeWords(List.of(new CodeWord("TOPIC", "ROADS", "ECONOMY", "Giao thông", true))),
                names(List.of(new Place(COMMUNE, "B-1", "Bản Na"), new Place(other, "B-2", "Bản Nà"))),
                VIETNAMESE);

        assertThat(two.read(List.of(line("ROADS", "Bản Nà", "", "1", "a"), line("ROADS", "bản na", "", "1", "b"))))
                .extracting(PetitionContent::place)
                .containsExactly(other, COMMUNE);
        assertThatThrownBy(() -> two.read(List.of(line("ROADS", "ban na", "", "1", "a"))))
                .hasMessage("refused.placeAmbiguous");
    }

    private void assertRefused(TypedLine line, String key) {
        assertThatThrownBy(() -> reader.read(List.of(line))).hasMessage(key);
    }

    @Test
    void theEightyFourOfKonTumFallToThreeCommittees() {
        var results = new Results(List.of(
                new Tally("PROVINCE", "ECONOMY", null, 70, 0),
                new Tally("COMMUNE", "ECONOMY", Outcome.DONE, 6, 0),
                new Tally("PROVINCE", "LAW", null, 3, 0),
                new Tally("PROVINCE", "SOCIETY", null, 5, 0)));
        var groups = List.of(
                new CodeWord("GROUP", "ECONOMY", "", "Kinh tế - ngân sách", true),
                new CodeWord("GROUP", "LAW", "", "Pháp chế", true),
                new CodeWord("GROUP", "SOCIETY", "", "Văn hóa - xã hội", true));

        assertThat(results.all()).isEqualTo(84);
        assertThat(results.by(Tally::group, groups, "Chưa phân loại"))
                .extracting(FigureSheet.ResultRow::all)
                .containsExactly(76L, 3L, 5L);
    }

    @Test
    void tellsAllRowsThatCannotBeReadAtOnce() {
        var typed = List.of(
                line("ROADS", "VS-01", "", "1", "a"),
                line("Giao thong x", "VS-01", "", "1", "a"),
                line("ROADS", "VS-01", "", "0", "a"),
                line("ROADS", "VS-01", "", "1", "x".repeat(4001)));

        assertThatThrownBy(() -> reader.read(typed))
                .hasMessage("refused.rows")
                .isInstanceOfSatisfying(
                        OpinionRefused.class,
                        refused -> assertThat(refused.arguments()[0].toString())
                                .contains("Dòng 2: ", "Dòng 3: ", "Dòng 4: ")
                                .doesNotContain("Dòng 1: "));
    }
}
