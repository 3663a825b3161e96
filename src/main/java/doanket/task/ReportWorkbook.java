package doanket.task;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the follow-up report as a workbook; figures are numbers, everything else is text, so nothing in it is ever run. */
final class ReportWorkbook {

    private static final int[] WIDTHS = {6, 48, 12, 12, 12, 12, 12, 12, 14, 14, 60};
    private static final int[] ANNEX_WIDTHS = {6, 80, 32, 28, 14, 12, 60};
    private static final String FIGURE = "\\d{1,15}";

    private ReportWorkbook() {}

    static byte[] of(LeaderSheet sheet, Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Doan Ket", "1.0")) {
            var title = ReportTable.title(sheet, locale);
            fill(
                    book.newWorksheet(Words.of(locale, "report.sheet")),
                    title,
                    ReportTable.heads(locale),
                    ReportTable.rows(sheet, locale),
                    WIDTHS);
            fill(
                    book.newWorksheet(Words.of(locale, "report.annex")),
                    Words.of(locale, "report.annexTitle"),
                    ReportTable.annexHeads(locale),
                    ReportTable.annex(sheet),
                    ANNEX_WIDTHS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet page, String title, List<String> heads, List<List<String>> rows, int[] widths) {
        page.value(0, 0, title);
        page.style(0, 0).bold().set();
        for (int column = 0; column < heads.size(); column++) {
            page.value(1, column, heads.get(column));
            page.style(1, column).bold().set();
            page.width(column, widths[column]);
        }
        page.freezePane(0, 2);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < heads.size(); column++) {
                put(page, row + 2, column, rows.get(row).get(column));
            }
        }
    }

    private static void put(Worksheet page, int row, int column, String text) {
        if (text.matches(FIGURE)) {
            page.value(row, column, Long.parseLong(text));
        } else {
            page.value(row, column, text);
        }
    }
}
