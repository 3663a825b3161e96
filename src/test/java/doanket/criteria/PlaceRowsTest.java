package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.Actor;
import doanket.organisation.XlsxFile;
import doanket.organisation.XlsxTable;
import doanket.platform.CellChange;
import doanket.testkit.Workbooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceRowsTest {

    private static final PlacementRepository.Unit LAM =
            new PlacementRepository.Unit(UUID.randomUUID(), "VS-01", "Xã Mường  Lâm");
    private static final PlacementRepository.Unit HAN =
            new PlacementRepository.Unit(UUID.randomUUID(), "VS-02", "Xã Nậm Hán");

    /** The first one is in group 1 and will be in group 2, the second one is in none. */
    private static final PlaceRows.Places PLACES = new PlaceRows.Places() {

        @Override
        public String now(UUID unit) {
            return unit.equals(LAM.id()) ? "1" : "";
        }

        @Override
        public String planned(UUID unit) {
            return now(unit) + " → 2";
        }

        @Override
        public String read(String typed) {
            return Wording.text(typed, 5);
        }

        @Override
        public String told(String place) {
            return "nhóm " + place;
        }
    };

    private static List<CellChange<TablePut>> changes(Object[]... rows) {
        return new PlaceRows(Map.of("VS-01", LAM, "VS-02", HAN), PLACES)
                .changes(XlsxFile.lines(Workbooks.raw(rows), 100));
    }

    private static String problem(Object... row) {
        return changes(row).get(0).problem().key();
    }

    @Test
    void itsColumnsAreInTheLanguageOfTheReader() {
        assertThat(PlaceRows.columns(Locale.ENGLISH, "sheet.group"))
                .extracting(XlsxTable.Column::head)
                .containsExactly("Unit code", "Unit", "Group");
        assertThat(PlaceRows.columns(Actor.VIETNAMESE, "sheet.region"))
                .extracting(XlsxTable.Column::head)
                .containsExactly("Mã đơn vị", "Đơn vị", "Vùng");
    }

    @Test
    void whatIsAsItWasChangesNothing() {
        assertThat(changes(Workbooks.row("VS-01", "Xã Mường Lâm", "1"), Workbooks.row("VS-02", "Xã Nậm Hán", "")))
                .isEmpty();
    }

    @Test
    void tellsWhichCellChangesWhatAlsoForARowThatWasAddedWithoutAName() {
        var changes = changes(Workbooks.row("VS-01", "Xã Mường Lâm", 3), Workbooks.row("VS-02", "", "A"));

        assertThat(changes).extracting(CellChange::cell).containsExactly("C1", "C2");
        assertThat(changes.get(0).before()).isEqualTo("1 → 2");
        assertThat(changes.get(0).after()).isEqualTo("nhóm 3");
        assertThat(changes)
                .extracting(CellChange::put)
                .containsExactly(new TablePut.Placing(LAM.id(), "3"), new TablePut.Placing(HAN.id(), "A"));
    }

    @Test
    void namesTheCellThatCannotBeTaken() {
        assertThat(problem("VS-99", "Xã lạ", "1")).isEqualTo("refused.unknownUnit");
        assertThat(problem("VS-01", "Xã Nậm Hán", "1")).isEqualTo("refused.otherName");
        assertThat(problem("VS-01", "Xã Mường Lâm", "")).isEqualTo("refused.placeMissing");
        assertThat(problem("VS-01", "Xã Mường Lâm", "nhóm ba")).isEqualTo("refused.tooLong");
        assertThat(problem("VS-01", "Xã Mường Lâm", LocalDate.of(2026, 2, 1))).isEqualTo("refused.cellUnusable");
        var twice = changes(Workbooks.row("VS-01", "", "1"), Workbooks.row("VS-01", "", "2"));
        assertThat(twice).singleElement().satisfies(one -> {
            assertThat(one.isBad()).isTrue();
            assertThat(one.cell()).isEqualTo("A2");
            assertThat(one.problem())
                    .isEqualTo(
                            new CellChange.Problem("doanket.criteria.messages", "refused.unitTwice", List.of("VS-01")));
        });
    }

    @Test
    void refusesAFormulaWhateverItsResult() {
        var book = Workbooks.workbook(sheet -> {
            sheet.value(0, 0, "VS-01");
            sheet.formula(0, 2, "1+1");
        });

        assertThat(new PlaceRows(Map.of("VS-01", LAM), PLACES).changes(XlsxFile.lines(book, 10)))
                .singleElement()
                .satisfies(one -> assertThat(one.problem().key()).isEqualTo("refused.cellUnusable"));
    }
}
