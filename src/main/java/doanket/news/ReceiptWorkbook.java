package doanket.news;

import doanket.platform.VietnamTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes who has confirmed reading and who has not as a workbook; every cell is text, so nothing in it is ever run. */
final class ReceiptWorkbook {

    private static final int[] WIDTHS = {32, 52, 16, 20};

    private ReceiptWorkbook() {}

    static byte[] of(ReceiptSheet sheet, Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Doan Ket", "1.0")) {
            fill(book.newWorksheet(Words.of(locale, "receipts.sheet")), sheet, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet page, ReceiptSheet sheet, Locale locale) {
        page.value(0, 0, sheet.title());
        page.style(0, 0).bold().set();
        var headings = List.of("receipts.name", "receipts.unit", "receipts.state", "receipts.at");
        for (int column = 0; column < headings.size(); column++) {
            page.value(1, column, Words.of(locale, headings.get(column)));
            page.style(1, column).bold().set();
            page.width(column, WIDTHS[column]);
        }
        page.freezePane(0, 2);
        int row = 2;
        for (var person : sheet.people()) {
            boolean confirmed = person.confirmedAt() != null;
            page.value(row, 0, person.name());
            page.value(row, 1, person.unitName());
            page.value(row, 2, Words.of(locale, confirmed ? "receipts.read" : "receipts.unread"));
            page.value(row, 3, confirmed ? VietnamTime.DATE_TIME.format(VietnamTime.local(person.confirmedAt())) : "");
            row++;
        }
    }
}
