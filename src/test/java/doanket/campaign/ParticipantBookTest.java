package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.organisation.XlsxFile;
import doanket.platform.CellChange;
import doanket.platform.Uuids;
import doanket.testkit.Workbooks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParticipantBookTest {

    private static final Participant LAM = place("VS-01", "Xã Mường Lâm");
    private static final Participant HAN = place("VS-04", "Xã Nậm Hán");
    private static final Participant HEIR = place("VS-90", "Xã Mới");

    private final ParticipantBook book =
            new ParticipantBook(Uuids.next(), ParticipantBook.Taking.of(List.of(LAM), List.of(LAM, HEIR)));

    private static Participant place(String code, String name) {
        return new Participant(Uuids.next(), name, name, code, "Xã");
    }

    private List<CellChange<ParticipantBook.Part>> changes(Object[]... rows) {
        var known = new ParticipantBook.Known(Map.of("vs-01", LAM, "vs-04", HAN, "vs-90", HEIR));
        return book.changes(XlsxFile.lines(Workbooks.raw(rows), 100), known);
    }

    private String problem(Object... row) {
        return changes(row).get(0).problem().key();
    }

    @Test
    void whatItWritesItReadsBackWithoutAChange() {
        var lines =
                book.rows(book.written("Phong trào", List.of(LAM, HAN, HEIR)).write());

        assertThat(lines).extracting(line -> line.cell(3).text()).containsExactly("x", "", "x");
        var known = new ParticipantBook.Known(Map.of("vs-01", LAM, "vs-04", HAN, "vs-90", HEIR));
        assertThat(book.changes(lines, known)).isEmpty();
    }

    @Test
    void takesWhatPeopleWriteForYesAndNo() {
        Stream.of("x", "X", "có", "Có", "1", "Tham gia", "✓")
                .forEach(yes -> assertThat(changes(Workbooks.row("vs-04", "", "", yes)))
                        .singleElement()
                        .isEqualTo(new CellChange<>(
                                "D1", "VS-04 Xã Nậm Hán", "", "x", new ParticipantBook.Part(HAN.unit(), true), null)));
        Stream.of("", "0", "không", "Không tham gia")
                .forEach(no -> assertThat(changes(Workbooks.row("VS-01", "Xã Mường Lâm", "Xã", no)))
                        .singleElement()
                        .extracting(CellChange::put)
                        .isEqualTo(new ParticipantBook.Part(LAM.unit(), false)));
    }

    @Test
    void tellsWhatCannotBeTaken() {
        assertThat(problem("VS-99", "Xã lạ", "", "x")).isEqualTo("refused.unknownUnit");
        assertThat(problem("VS-04", "Xã Mường Lâm", "", "x")).isEqualTo("refused.otherName");
        assertThat(problem("VS-04", "", "", "có lẽ")).isEqualTo("refused.partUnreadable");
        assertThat(problem("VS-90", "Xã Mới", "", "")).isEqualTo("refused.heirTakes");
        assertThat(changes(Workbooks.row("VS-04", "", "", "x"), Workbooks.row("VS-04", "", "", ""))
                        .get(1)
                        .problem()
                        .key())
                .isEqualTo("refused.unitTwice");
    }
}
