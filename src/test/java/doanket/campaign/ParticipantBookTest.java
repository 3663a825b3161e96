package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.Actor;
import doanket.organisation.Label;
import doanket.organisation.XlsxFile;
import doanket.organisation.XlsxTable;
import doanket.platform.CellChange;
import doanket.platform.Uuids;
import doanket.testkit.Workbooks;
import java.util.List;
import java.util.Locale;
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
        return new Participant(Uuids.next(), name, name, code, new Label("Xã", "Commune"));
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
        var known = new ParticipantBook.Known(Map.of("vs-01", LAM, "vs-04", HAN, "vs-90", HEIR));
        for (var language : Actor.LANGUAGES) {
            var lines = book.rows(book.written("Phong trào", List.of(LAM, HAN, HEIR), language)
                    .write());

            assertThat(lines).extracting(line -> line.cell(3).text()).containsExactly("x", "", "x");
            assertThat(book.changes(lines, known)).isEmpty();
        }
    }

    @Test
    void itIsWrittenInTheLanguageOfTheReader() {
        var english = book.written("Phong trào", List.of(LAM), Locale.ENGLISH);
        var vietnamese = book.written("Phong trào", List.of(LAM), Actor.VIETNAMESE);

        assertThat(english.columns())
                .extracting(XlsxTable.Column::head)
                .containsExactly("Unit code", "Unit", "Type of unit", "Takes part");
        assertThat(vietnamese.columns())
                .extracting(XlsxTable.Column::head)
                .containsExactly("Mã đơn vị", "Đơn vị", "Loại đơn vị", "Tham gia");
        assertThat(english.lines())
                .doesNotContainAnyElementsOf(vietnamese.lines().subList(1, 3));
    }

    @Test
    void takesWhatPeopleWriteForYesAndNo() {
        Stream.of("x", "X", "có", "Có", "1", "Tham gia", "✓", "Yes", "takes part")
                .forEach(yes -> assertThat(changes(Workbooks.row("vs-04", "", "", yes)))
                        .singleElement()
                        .isEqualTo(new CellChange<>(
                                "D1", "VS-04 Xã Nậm Hán", "", "x", new ParticipantBook.Part(HAN.unit(), true), null)));
        Stream.of("", "0", "không", "Không tham gia", "no", "Does not take part")
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
