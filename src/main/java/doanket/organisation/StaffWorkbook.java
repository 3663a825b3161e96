package doanket.organisation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks of people and posts. Every cell is text, so nothing that somebody typed is ever run as a formula. */
final class StaffWorkbook {

    private static final int[] WIDTHS = {30, 14, 34, 14, 14, 14, 30, 16, 16, 38, 60};
    private static final String TEXT = "@";
    private static final int FORMATTED_ROWS = 500;

    private StaffWorkbook() {}

    /** The empty sheet to fill in, with one more sheet that lists the titles and one with the units' codes. */
    static byte[] template(StaffWords words, List<Guide> guides) {
        return write(workbook -> {
            head(workbook.newWorksheet(words.sheet()), headings(words).subList(0, StaffColumn.KEY.ordinal()));
            guides.forEach(guide -> fill(workbook.newWorksheet(guide.name()), guide.headings(), guide.rows()));
        });
    }

    /** A sheet of the template that lists what may be filled in. */
    record Guide(String name, List<String> headings, List<List<String>> rows) {}

    /** The bad rows as they were typed, each with its reasons in a last column; corrected, it can be uploaded again. */
    static byte[] badRows(StaffWords words, List<List<String>> rows) {
        var headings = new ArrayList<>(headings(words));
        headings.add(words.reason());
        return write(workbook -> fill(workbook.newWorksheet(words.sheet()), headings, rows));
    }

    /** What is there, in the columns of the template. */
    static byte[] filled(StaffWords words, List<List<String>> rows) {
        return write(workbook -> fill(workbook.newWorksheet(words.sheet()), headings(words), rows));
    }

    /** A list under headings of its own. */
    static byte[] listed(String name, List<String> headings, List<List<String>> rows) {
        return write(workbook -> fill(workbook.newWorksheet(name), headings, rows));
    }

    private static List<String> headings(StaffWords words) {
        return Arrays.stream(StaffColumn.values())
                .map(column -> column.heading(words.language()) + (column.isNeeded() ? "*" : ""))
                .toList();
    }

    private static void fill(Worksheet sheet, List<String> headings, List<List<String>> rows) {
        head(sheet, headings);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row + 1, column, rows.get(row).get(column));
            }
        }
    }

    private static void head(Worksheet sheet, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTHS[Math.min(column, WIDTHS.length - 1)]);
        }
        // Codes and telephone numbers keep their leading zeros.
        sheet.range(1, 0, FORMATTED_ROWS, headings.size() - 1)
                .style()
                .format(TEXT)
                .set();
        sheet.freezePane(0, 1);
    }

    private static byte[] write(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Doan Ket", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
