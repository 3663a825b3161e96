package doanket.organisation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to be written as a workbook of one sheet: lines of words above (the first one is the title), columns, rows. Numbers
 * are numbers, everything else is text, so nothing in it is ever run; null is an empty cell. {@code fixed} columns stay where
 * they are when somebody scrolls to the right.
 */
public record XlsxTable(String sheet, List<String> lines, List<Column> columns, List<List<Object>> rows, int fixed) {

    private static final int NAME_MAX = 31;

    /** A heading, and the width of its column in letters. */
    public record Column(String head, int width) {}

    public byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Doan Ket", "1.0")) {
            fill(book.newWorksheet(name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String name() {
        var clean = sheet.replaceAll("[\\\\/*?:\\[\\]]", " ");
        return clean.substring(0, Math.min(NAME_MAX, clean.length()));
    }

    private void fill(Worksheet page) {
        for (int row = 0; row < lines.size(); row++) {
            page.value(row, 0, lines.get(row));
        }
        if (!lines.isEmpty()) {
            page.style(0, 0).bold().set();
        }
        int head = lines.size();
        for (int column = 0; column < columns.size(); column++) {
            page.value(head, column, columns.get(column).head());
            page.style(head, column).bold().wrapText(true).set();
            page.width(column, columns.get(column).width());
        }
        page.freezePane(fixed, head + 1);
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(page, head + 1 + row, column, cells.get(column));
            }
        }
    }

    private static void put(Worksheet page, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            page.value(row, column, number);
        } else if (cell != null) {
            page.value(row, column, cell.toString());
        }
    }
}
