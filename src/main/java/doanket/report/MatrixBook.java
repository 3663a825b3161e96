package doanket.report;

import doanket.criteria.Figure;
import doanket.criteria.FigureText;
import doanket.criteria.ValueType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The reports of all units as one table: units down, indicators across, the sum as it stands in the report above. */
final class MatrixBook {

    private static final int HEAD_ROW = 1;
    private static final int FIXED = 3;
    private static final int[] WIDTHS = {6, 50, 16};
    private static final int FIGURE_WIDTH = 18;

    private final ReportSheet sheet;
    private final List<MatrixRepository.MatrixRow> rows;
    private final Locale locale;

    MatrixBook(ReportSheet sheet, List<MatrixRepository.MatrixRow> rows, Locale locale) {
        this.sheet = sheet;
        this.rows = rows;
        this.locale = locale;
    }

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Doan Ket", "1.0")) {
            var page = book.newWorksheet(Words.of(locale, "book.sheet"));
            heads(page);
            for (int row = 0; row < rows.size(); row++) {
                line(page, row);
            }
            sum(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void heads(Worksheet page) {
        page.value(
                0,
                0,
                sheet.head().asked().name() + " - "
                        + sheet.head().asked().span().told());
        page.style(0, 0).bold().set();
        var heads = List.of("book.number", "book.reporter", "book.state");
        for (int column = 0; column < FIXED; column++) {
            head(page, column, Words.of(locale, heads.get(column)), WIDTHS[column]);
        }
        for (int at = 0; at < sheet.lines().size(); at++) {
            var line = sheet.lines().get(at);
            var unit = line.unit().isEmpty() ? "" : " (" + line.unit() + ")";
            head(page, FIXED + at, line.code() + " " + line.name() + unit, FIGURE_WIDTH);
        }
        page.freezePane(2, HEAD_ROW + 1);
    }

    private static void head(Worksheet page, int column, String text, int width) {
        page.value(HEAD_ROW, column, text);
        page.style(HEAD_ROW, column).bold().wrapText(true).set();
        page.width(column, width);
    }

    private void line(Worksheet page, int at) {
        var row = rows.get(at);
        int place = HEAD_ROW + 1 + at;
        page.value(place, 0, at + 1);
        page.value(place, 1, row.unit());
        page.value(place, 2, Words.of(locale, "state." + row.state()));
        for (int column = 0; column < sheet.lines().size(); column++) {
            var figure = row.figures().get(sheet.lines().get(column).id());
            put(page, place, column, figure);
        }
    }

    /** Numbers are numbers; what is met or not, and what does not apply, is told in words. */
    private void put(Worksheet page, int place, int column, Figure figure) {
        var info = sheet.lines().get(column).info();
        if (figure == null) {
            return;
        }
        if (figure.notApplicable() || info.type() == ValueType.YES_NO) {
            page.value(place, FIXED + column, FigureText.told(figure, info));
        } else {
            page.value(place, FIXED + column, figure.value());
        }
    }

    private void sum(Worksheet page) {
        int place = HEAD_ROW + 1 + rows.size();
        page.value(place, 1, sheet.head().parties().unitName());
        page.style(place, 1).bold().set();
        for (int column = 0; column < sheet.lines().size(); column++) {
            put(page, place, column, sheet.lines().get(column).figure());
        }
    }
}
