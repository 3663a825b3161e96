package doanket.emulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.identity.Actor;
import doanket.organisation.XlsxTable;
import doanket.platform.CellChange;
import doanket.platform.Uuids;
import doanket.testkit.Workbooks;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScoreBookTest {

    private static final LocalDate DAY = LocalDate.of(2031, 11, 30);
    private static final Item GROUP = new Item(Uuids.next(), "1", "Nhóm", Item.Kind.GROUP, null, 0);
    private static final Item FIRST = item("1.1", "Tuyên truyền", Item.Kind.ITEM, 60);
    private static final Item SECOND = item("1.2", "Vận động", Item.Kind.ITEM, 40);
    private static final Item BONUS = item("+1", "Mô hình", Item.Kind.BONUS, 10);

    private final ScoreBook book = new ScoreBook(sheet(List.of(
            ScoreLine.blank(GROUP),
            new ScoreLine(FIRST, new BigDecimal("50.5"), "Báo cáo số 1", null, "", null),
            ScoreLine.blank(SECOND),
            ScoreLine.blank(BONUS))));

    private static Item item(String code, String name, Item.Kind kind, int most) {
        return new Item(Uuids.next(), code, name, kind, BigDecimal.valueOf(most), 1);
    }

    private static UnitSheet sheet(List<ScoreLine> lines) {
        var id = UUID.randomUUID();
        var head = new SheetHead(
                id,
                id,
                id,
                "Xã Mường Lâm",
                null,
                "Cụm 1",
                SheetState.OPEN,
                "",
                new SheetHead.Saved("", Instant.EPOCH, 1));
        var rules = new BookHead(
                id,
                new BookHead.Title("Thi đua thử", "", 2031),
                id,
                "MTTQ tỉnh",
                id,
                null,
                new BookHead.Rules(DAY, 5, BigDecimal.valueOf(5), new BigDecimal("0.5")),
                BookState.OPEN,
                null,
                null);
        return new UnitSheet(rules, head, lines, List.of(), List.of(), new UnitSheet.May(true, false, false), DAY);
    }

    private byte[] written() {
        return book.written(Actor.VIETNAMESE).write();
    }

    private byte[] edited(String code, int column, Object value) {
        return Workbooks.edited(written(), code, column, value);
    }

    private CellChange<TypedScore> self(byte[] workbook) {
        return book.changes(workbook, ScoreBook.Side.SELF).get(0);
    }

    private String problem(String code, int column, Object value) {
        return self(edited(code, column, value)).problem().key();
    }

    @Test
    void anUnchangedWorkbookChangesNothingForEitherSide() {
        for (var side : ScoreBook.Side.values()) {
            assertThat(book.changes(written(), side)).isEmpty();
            assertThat(book.changes(book.written(Locale.ENGLISH).write(), side)).isEmpty();
        }
    }

    @Test
    void itIsWrittenInTheLanguageOfTheReaderAndReadInEach() {
        var english = book.written(Locale.ENGLISH);

        assertThat(english.columns())
                .extracting(XlsxTable.Column::head)
                .containsExactly("Code", "Item", "Most", "Own score", "Evidence", "Verified", "Reason");
        assertThat(book.written(Actor.VIETNAMESE).columns())
                .extracting(XlsxTable.Column::head)
                .containsExactly("Mã", "Nội dung", "Điểm tối đa", "Tự chấm", "Minh chứng", "Thẩm định", "Lý do");
        assertThat(self(Workbooks.edited(english.write(), "1.2", 3, "38,5"))).isEqualTo(self(edited("1.2", 3, "38,5")));
        var mixed = Workbooks.edited(english.write(), "Code", 3, "Tự chấm");
        assertThatThrownBy(() -> book.changes(mixed, ScoreBook.Side.SELF)).hasMessage("refused.wrongCell");
    }

    @Test
    void pointsAreReadAsSpreadsheetsAndAsPeopleWriteThem() {
        for (var typed : new Object[] {new BigDecimal("38.5"), 38.5, "38,5"}) {
            assertThat(self(edited("1.2", 3, typed)))
                    .isEqualTo(new CellChange<>(
                            "D7", "1.2 Vận động", "", "38,5", new TypedScore(SECOND.id(), "38,5", ""), null));
        }
        assertThat(book.changes(edited("1.1", 3, ""), ScoreBook.Side.SELF))
                .extracting(CellChange::before, CellChange::after)
                .containsExactly(tuple("50,5 · Báo cáo số 1", "Báo cáo số 1"));
        assertThat(book.changes(edited("1.1", 6, "Đã đối chiếu"), ScoreBook.Side.CHECK))
                .extracting(CellChange::put)
                .containsExactly(new TypedScore(FIRST.id(), "", "Đã đối chiếu"));
    }

    @Test
    void whatCannotBeTakenIsToldByItsCell() {
        assertThat(problem("1.1", 3, 61)).isEqualTo("refused.pointsBad");
        assertThat(problem("1.1", 3, new BigDecimal("1.25"))).isEqualTo("refused.stepBad");
        assertThat(problem("1.1", 3, "năm mươi")).isEqualTo("refused.noNumber");
        assertThat(problem("1.1", 3, DAY)).isEqualTo("refused.cellUnusable");
        assertThat(problem("1.1", 4, "TUYỆT MẬT")).isEqualTo("refused.secret");
        assertThat(problem("1.1", 0, "9.9")).isEqualTo("refused.itemUnknown");
        assertThat(problem("1.2", 0, "1.1")).isEqualTo("refused.codeTwice");
        assertThat(problem("1.2", 1, "Tuyên truyền")).isEqualTo("refused.cellFixed");
        assertThat(problem("1.2", 5, 3)).isEqualTo("refused.cellFixed");
        assertThat(problem("1", 3, 5)).isEqualTo("refused.cellFixed");
    }

    @Test
    void theWorkbookOfAnotherUnitIsRefused() {
        var other = new ScoreBook(sheet(List.of(ScoreLine.blank(FIRST))))
                .written(Locale.ENGLISH)
                .write();

        assertThatThrownBy(() -> book.changes(other, ScoreBook.Side.SELF)).hasMessage("refused.foreignWorkbook");
    }
}
