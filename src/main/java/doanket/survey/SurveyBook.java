package doanket.survey;

import doanket.organisation.ReturnedTable;
import doanket.organisation.SheetCell;
import doanket.organisation.TableHead;
import doanket.organisation.XlsxFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The places of a survey as one table: places down, counts and answers across; what was not counted is left empty. It tells whose
 * sums it has. It is written in the language of the reader, and read in each.
 */
final class SurveyBook {

    private static final int MARK_ROW = 1;
    private static final int HEAD_ROW = 2;
    private static final int NAME = 1;
    private static final int NAME_WIDTH = 46;
    private static final int WIDTH = 14;
    private static final int OPINION_WIDTH = 80;
    private static final List<String> FIXED = List.of(
            "book.code",
            "column.place",
            "field.households",
            "field.asked",
            "field.issued",
            "field.collected",
            "field.valid",
            "field.doubtful");
    private static final List<String> ANSWERS = List.of("column.satisfied", "column.dissatisfied", "column.silent");

    private final SurveySheet sheet;
    private final Locale locale;

    SurveyBook(SurveySheet sheet, Locale locale) {
        this.sheet = sheet;
        this.locale = locale;
    }

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Doan Ket", "1.0")) {
            fill(book.newWorksheet(Words.of(locale, "book.sheet")));
            opinions(book.newWorksheet(Words.of(locale, "book.opinions")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet page) {
        page.value(0, 0, sheet.round().name() + " - " + sheet.row().place().name());
        page.style(0, 0).bold().set();
        page.value(MARK_ROW, 0, mark());
        var heads = headsTold();
        for (int column = 0; column < heads.size(); column++) {
            page.value(HEAD_ROW, column, heads.get(column));
            page.style(HEAD_ROW, column).bold().wrapText(true).set();
            page.width(column, column == 1 ? NAME_WIDTH : WIDTH);
        }
        page.freezePane(2, HEAD_ROW + 1);
        int place = HEAD_ROW + 1;
        for (var row : sheet.beneath()) {
            line(page, place, row);
            place++;
        }
        line(page, place, sheet.row());
        page.style(place, 1).bold().set();
    }

    /** What was said besides, as far as the reader sees it; to be read, not to be brought back. */
    private void opinions(Worksheet page) {
        page.value(0, 0, Words.of(locale, "column.opinion"));
        page.value(0, 1, Words.of(locale, "column.people"));
        page.range(0, 0, 0, 1).style().bold().set();
        page.width(0, OPINION_WIDTH);
        page.width(1, WIDTH);
        int place = 1;
        for (var opinion : sheet.result().opinions()) {
            page.value(place, 0, opinion.text());
            page.value(place, 1, opinion.people());
            place++;
        }
    }

    String mark() {
        return head(locale).mark();
    }

    private TableHead head(Locale in) {
        return new TableHead(Words.of(in, "book.mark") + " " + sheet.row().id(), heads(in));
    }

    /** As the reader is told of them. */
    List<String> headsTold() {
        return heads(locale);
    }

    private List<String> heads(Locale in) {
        var heads = new ArrayList<String>();
        FIXED.forEach(key -> heads.add(Words.of(in, key)));
        sheet.result()
                .bars()
                .forEach(bar -> ANSWERS.forEach(key -> heads.add(bar.question().number() + ". " + Words.of(in, key))));
        return heads;
    }

    private static void line(Worksheet page, int place, TallyRow row) {
        page.value(place, 0, row.place().code());
        page.value(place, 1, row.place().name());
        int column = 2;
        for (var number : row.counts().numbers()) {
            if (number != null) {
                page.value(place, column, number);
            }
            column++;
        }
    }

    /** What a row of a workbook says about a place. */
    record Said(TallyRow row, Counts counts) {}

    /**
     * Refuses what is no workbook of these sums, other columns, a place under another name or in a second row, and cells that are
     * no counts.
     */
    List<Said> read(byte[] content) {
        int columns = headsTold().size();
        var seen = new HashSet<String>();
        var said = new ArrayList<Said>();
        for (var line : ReturnedTable.exactly(content, this::head).rows()) {
            var code = line.cell(0).text();
            if (code.equals(sheet.row().place().code())) {
                continue;
            }
            var row = place(code, line.number());
            ReturnedTable.mustBe(line, NAME, XlsxFile.tidy(row.place().name()));
            if (!seen.add(code)) {
                throw SurveyRefused.rowTwice(line.number(), code);
            }
            said.add(new Said(row, counts(line, columns)));
        }
        return said;
    }

    private TallyRow place(String code, int number) {
        return sheet.beneath().stream()
                .filter(row -> row.place().code().equals(code))
                .findFirst()
                .orElseThrow(() -> SurveyRefused.unknownRow(number, code));
    }

    private static Counts counts(XlsxFile.Line line, int columns) {
        return Counts.of(IntStream.range(2, columns)
                .mapToObj(column -> count(line, column))
                .collect(Collectors.toList()));
    }

    private static Integer count(XlsxFile.Line line, int column) {
        var cell = line.cell(column);
        if (cell.isUnusable()) {
            throw SurveyRefused.formulaCell(line.number(), column + 1);
        }
        return TypedCount.of(cell.kind() == SheetCell.Kind.NUMBER ? cell.text().replace('.', ',') : cell.text());
    }
}
