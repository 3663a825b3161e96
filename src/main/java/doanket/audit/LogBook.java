package doanket.audit;

import doanket.platform.VietnamTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/** The log as a workbook: everything is text, so nothing in it is ever run. */
final class LogBook {

    private static final List<String> HEADS =
            List.of("at", "name", "post", "verb", "code", "object", "detail", "person", "unit", "address", "seal");
    private static final int[] WIDTHS = {20, 26, 44, 30, 24, 38, 60, 34, 44, 18, 10};

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private LogBook() {}

    /** At most so many of the rows; a last line says it where there are more. */
    static byte[] of(List<LogRow> found, int most, Locale locale) {
        var rows = found.subList(0, Math.min(most, found.size()));
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Doan Ket", "1.0")) {
            var sheet = book.newWorksheet(Words.of(locale, "list.title"));
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, Words.of(locale, "column." + HEADS.get(column)));
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTHS[column]);
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                var cells = cells(rows.get(row), locale);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row + 1, column, cells.get(column));
                }
            }
            if (found.size() > most) {
                sheet.value(most + 1, 0, Words.of(locale, "book.more", most));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(LogRow row, Locale locale) {
        return List.of(
                VietnamTime.local(row.at()).format(TO_THE_SECOND),
                row.name(),
                row.post(),
                Words.verb(locale, row.verb()),
                row.verb(),
                row.object() == null ? "" : row.object().toString(),
                Words.detail(locale, row),
                row.whom().person(),
                row.whom().unit(),
                row.address() == null ? "" : row.address(),
                row.seal() == null ? "" : row.seal().toString());
    }
}
