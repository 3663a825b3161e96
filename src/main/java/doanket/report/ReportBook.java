package doanket.report;

import doanket.criteria.Figure;
import doanket.criteria.FigureText;
import doanket.identity.Actor;
import doanket.organisation.SheetCell;
import doanket.organisation.XlsxFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook: figures are numbers, everything else is text. Whoever edits it changes the last two columns only. */
final class ReportBook {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int UNIT = 2;
    private static final int FIGURE = 3;
    private static final int COMMENT = 4;
    private static final int HEAD_ROW = 3;
    private static final int MOST_ROWS = 2_000;
    private static final int[] WIDTHS = {10, 60, 14, 20, 50};
    private static final List<String> HEADS =
            List.of("book.code", "book.name", "book.unit", "book.figure", "book.comment");

    private final ReportSheet sheet;
    private final Locale locale;

    ReportBook(ReportSheet sheet, Locale locale) {
        this.sheet = sheet;
        this.locale = locale;
    }

    /** What a row of a workbook says about a line of the report. */
    record Said(ReportLine line, String text, String comment) {}

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Doan Ket", "1.0")) {
            fill(book.newWorksheet(word("book.sheet")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet page) {
        page.value(0, 0, title());
        page.style(0, 0).bold().set();
        page.value(1, 0, word("book.help"));
        page.value(2, 0, mark());
        var heads = heads(locale);
        for (int column = 0; column < heads.size(); column++) {
            page.value(HEAD_ROW, column, heads.get(column));
            page.style(HEAD_ROW, column).bold().set();
            page.width(column, WIDTHS[column]);
        }
        page.freezePane(0, HEAD_ROW + 1);
        int row = HEAD_ROW;
        for (var line : sheet.lines()) {
            row++;
            page.value(row, CODE, line.code());
            page.value(row, NAME, line.name());
            page.value(row, UNIT, line.unit());
            put(page, row, line);
            page.value(row, COMMENT, line.comment());
        }
    }

    private static void put(Worksheet page, int row, ReportLine line) {
        var figure = line.figure();
        boolean isNumber = figure != null
                && figure.value() != null
                && figure.numerator() == null
                && !line.type().equals("YES_NO");
        if (isNumber) {
            page.value(row, FIGURE, figure.value());
        } else {
            page.value(row, FIGURE, line.text());
        }
    }

    private String title() {
        return sheet.head().asked().name() + " - " + sheet.head().parties().unitName() + " - "
                + sheet.head().asked().span().told();
    }

    /** Tells the workbooks of one report from those of others. */
    private String mark() {
        return word("book.mark") + " " + sheet.head().id();
    }

    private static List<String> heads(Locale language) {
        return HEADS.stream().map(key -> Words.of(language, key)).toList();
    }

    private String word(String key) {
        return Words.of(locale, key);
    }

    /** Refuses what is no such workbook of this report, and one that was edited where nothing may be. */
    List<Said> read(byte[] content) {
        var lines = XlsxFile.lines(content, MOST_ROWS);
        boolean isOwn = lines.stream()
                .anyMatch(line ->
                        line.cell(CODE).text().endsWith(sheet.head().id().toString()));
        if (!isOwn) {
            throw ReportRefused.foreignWorkbook();
        }
        var said = new ArrayList<Said>();
        var seen = new HashSet<UUID>();
        boolean isBelow = false;
        for (var line : lines) {
            if (isBelow) {
                said.add(said(line, seen));
            } else if (line.number() == HEAD_ROW + 1) {
                checkHeads(line);
                isBelow = true;
            }
        }
        return said;
    }

    private void checkHeads(XlsxFile.Line line) {
        boolean isKnown = Stream.of(Actor.VIETNAMESE, Locale.ENGLISH)
                .map(ReportBook::heads)
                .anyMatch(heads -> IntStream.range(0, heads.size())
                        .allMatch(column -> line.cell(column).text().equals(heads.get(column))));
        if (isKnown) {
            return;
        }
        var heads = heads(locale);
        for (int column = 0; column < heads.size(); column++) {
            mustBe(line, column, heads.get(column));
        }
    }

    private Said said(XlsxFile.Line row, Set<UUID> seen) {
        var line = line(row, seen);
        seen.add(line.id());
        mustBe(row, UNIT, XlsxFile.tidy(line.unit()));
        Stream.of(FIGURE, COMMENT)
                .filter(column -> row.cell(column).isUnusable())
                .forEach(column -> {
                    throw ReportRefused.formulaCell(place(row, column));
                });
        return new Said(line, text(row.cell(FIGURE)), row.cell(COMMENT).text());
    }

    /** Codes are those of one criterion each, so that two lines may bear the same. */
    private ReportLine line(XlsxFile.Line row, Set<UUID> seen) {
        var code = row.cell(CODE).text();
        var coded =
                sheet.lines().stream().filter(one -> one.code().equals(code)).toList();
        if (coded.isEmpty()) {
            throw ReportRefused.unknownRow(row.number(), code);
        }
        var named = coded.stream()
                .filter(one -> XlsxFile.tidy(one.name()).equals(row.cell(NAME).text()))
                .toList();
        if (named.isEmpty()) {
            mustBe(row, NAME, XlsxFile.tidy(coded.get(0).name()));
        }
        return named.stream()
                .filter(one -> !seen.contains(one.id()))
                .findFirst()
                .orElseThrow(() -> ReportRefused.rowTwice(row.number(), code));
    }

    /** A number of the workbook as it would be typed here. */
    private static String text(SheetCell cell) {
        if (cell.kind() != SheetCell.Kind.NUMBER) {
            return cell.text();
        }
        var plain = FigureText.number(Figure.of(new BigDecimal(cell.text())).value());
        return plain.matches("-?[1-9]\\d{0,2},\\d{3}") ? plain + "0" : plain;
    }

    private static void mustBe(XlsxFile.Line row, int column, String wanted) {
        var found = row.cell(column).text();
        if (!found.equals(wanted)) {
            throw ReportRefused.wrongColumn(place(row, column), wanted, found);
        }
    }

    private static String place(XlsxFile.Line row, int column) {
        return (char) ('A' + column) + Integer.toString(row.number());
    }
}
