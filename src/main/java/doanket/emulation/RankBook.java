package doanket.emulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables of all clusters as one workbook; figures are numbers. */
final class RankBook {

    private static final int NAME_WIDTH = 50;
    private static final int WIDTH = 13;
    private static final List<String> HEADS = List.of(
            "column.rank",
            "column.unit",
            "column.self",
            "column.base",
            "column.bonus",
            "column.taken",
            "column.total",
            "column.change");

    private final BookSheet sheet;
    private final Locale locale;

    RankBook(BookSheet sheet, Locale locale) {
        this.sheet = sheet;
        this.locale = locale;
    }

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Doan Ket", "1.0")) {
            fill(book.newWorksheet(Words.of(locale, "part.title")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet page) {
        page.value(0, 0, sheet.head().title().name());
        page.style(0, 0).bold().set();
        int place = 2;
        for (var cluster : sheet.clusters()) {
            page.value(place, 0, cluster.name());
            page.style(place, 0).bold().set();
            place++;
            heads(page, place);
            place++;
            for (var row : cluster.rows()) {
                line(page, place, row);
                place++;
            }
            place++;
        }
    }

    private void heads(Worksheet page, int place) {
        for (int column = 0; column < HEADS.size(); column++) {
            page.value(place, column, Words.of(locale, HEADS.get(column)));
            page.style(place, column).bold().wrapText(true).set();
            page.width(column, column == 1 ? NAME_WIDTH : WIDTH);
        }
    }

    private void line(Worksheet page, int place, RankRow row) {
        page.value(place, 1, row.unit().name());
        if (row.state() == SheetState.LEFT_OUT) {
            page.value(place, 0, Words.of(locale, "state.LEFT_OUT"));
            return;
        }
        if (!row.open()) {
            return;
        }
        put(page, place, 2, row.self().total());
        if (row.verified() != null) {
            put(page, place, 3, row.verified().base());
            put(page, place, 4, row.verified().bonus());
            put(page, place, 5, row.verified().taken());
            put(page, place, 6, row.verified().total());
        }
        put(page, place, 7, row.change());
        if (row.rank() != null) {
            page.value(place, 0, row.rank());
        }
    }

    private static void put(Worksheet page, int place, int column, BigDecimal number) {
        if (number != null) {
            page.value(place, column, number);
        }
    }
}
