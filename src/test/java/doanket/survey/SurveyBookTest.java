package doanket.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import doanket.testkit.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class SurveyBookTest {

    private static final Locale VI = new Locale("vi");

    private static TallyRow row(String code, Counts counts) {
        return new TallyRow(
                Uuids.next(),
                new TallyRow.Place(Uuids.next(), "Thôn " + code, code, PlaceLevel.VILLAGE),
                new TallyRow.Parties(Uuids.next(), null, Uuids.next(), "Ban CTMT", null, null),
                TallyState.DRAFT,
                counts,
                new TallyRow.Course("", "Lò Thị Ơn", Instant.EPOCH, 1, null, null, ""),
                false);
    }

    private static SurveySheet sheet() {
        var question = new Question(1, "Nói chung", true);
        var round = new RoundHead(
                Uuids.next(),
                "Đợt 1",
                "",
                Uuids.next(),
                "MTTQ",
                Uuids.next(),
                null,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                new RoundHead.Limits(10, 30),
                Instant.EPOCH,
                Uuids.next(),
                TallyState.DRAFT,
                List.of());
        var whole = new Counts(
                new Counts.Households(1_200, 1_000),
                new Counts.Forms(1_000, 990, 980, 4),
                List.of(new Answer(976, 4, 0)));
        return new SurveySheet(
                round,
                row("X", Counts.nothing(1)),
                new SurveySheet.Result(
                        List.of(new QuestionBar(question, Answer.NONE)),
                        List.of(),
                        List.of(new Opinion("Sửa đường liên thôn", 12)),
                        0),
                List.of(row("A", whole), row("B", Counts.nothing(1))),
                List.of(),
                new SurveySheet.May(true, true, false, false),
                LocalDate.EPOCH);
    }

    @Test
    void anUnchangedWorkbookSaysWhatIsThere() {
        var sheet = sheet();
        var book = new SurveyBook(sheet, VI);

        assertThat(book.read(book.write()))
                .extracting(SurveyBook.Said::counts)
                .containsExactlyElementsOf(
                        sheet.beneath().stream().map(TallyRow::counts).toList());
    }

    @Test
    void comesBackWhateverTheLanguageOfWhoeverTookItOut() {
        var sheet = sheet();

        var english = new SurveyBook(sheet, Locale.ENGLISH).write();
        assertThat(Workbooks.text(english)).contains("Figures of the survey").doesNotContain("Số liệu lấy ý kiến");
        assertThat(new SurveyBook(sheet, VI).read(english)).hasSize(2);
        assertThat(new SurveyBook(sheet, Locale.ENGLISH).read(new SurveyBook(sheet, VI).write()))
                .hasSize(2);
    }

    @Test
    void whatWasSaidBesidesStandsOnASheetOfItsOwn() throws IOException {
        var written = new SurveyBook(sheet(), VI).write();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(written));
                var rows = book.getSheet(1).orElseThrow().openStream()) {
            assertThat(rows.map(row -> row.getCellText(0) + ": " + row.getCellText(1)))
                    .containsExactly("Nội dung ý kiến: Số người nêu", "Sửa đường liên thôn: 12");
        }
    }

    @Test
    void refusesAnotherWorkbookAndAnotherPlace() {
        var book = new SurveyBook(sheet(), VI);
        var heads = book.headsTold().toArray();
        var title = Workbooks.row("Đợt 1");
        var mark = Workbooks.row(book.mark());

        assertThatThrownBy(() -> book.read(Workbooks.raw(Workbooks.row("A", "B"))))
                .hasMessage("refused.foreignWorkbook");
        assertThatThrownBy(() -> book.read(new SurveyBook(sheet(), VI).write()))
                .as("the same places in another round")
                .hasMessage("refused.foreignWorkbook");
        assertThatThrownBy(() -> book.read(Workbooks.raw(title, mark, heads, Workbooks.row("A", "Thôn B", 1))))
                .hasMessage("refused.wrongCell");
        assertThatThrownBy(() -> book.read(Workbooks.raw(
                        title,
                        mark,
                        heads,
                        Workbooks.row("A", "Thôn A", 1),
                        Workbooks.row("B", "Thôn B", 1),
                        Workbooks.row("A", "Thôn A", 2))))
                .hasMessage("refused.rowTwice");
        assertThatThrownBy(() -> book.read(Workbooks.raw(title, mark, heads, Workbooks.row("C", "Thôn C", 1))))
                .hasMessage("refused.unknownRow");
        assertThatThrownBy(() -> book.read(Workbooks.raw(title, mark, heads, Workbooks.row("A", "Thôn A", "nhiều"))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void countsGoIntoARowAndBack() {
        var counts = sheet().beneath().get(0).counts();

        assertThat(counts.numbers()).containsExactly(1_200, 1_000, 1_000, 990, 980, 4, 976, 4, 0);
        assertThat(Counts.of(counts.numbers())).isEqualTo(counts);
    }
}
