package doanket.testkit;

import doanket.organisation.SheetCell;
import doanket.organisation.XlsxFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as offices fill them in. */
public final class Workbooks {

    public static final String[] HEADINGS = {
        "Họ và tên*", "Mã đơn vị*", "Chức danh*", "Từ ngày*", "Đến ngày", "Chức vụ chính", "Thư điện tử", "Điện thoại"
    };

    private Workbooks() {}

    public static byte[] sheet(Object[]... rows) {
        var all = new Object[rows.length + 1][];
        all[0] = HEADINGS;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return raw(all);
    }

    public static Object[] row(Object... cells) {
        return cells;
    }

    public static byte[] raw(Object[]... rows) {
        return workbook(sheet -> {
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    put(sheet, row, column, rows[row][column]);
                }
            }
        });
    }

    /** The same rows, with something else in that column of the row that begins so. */
    public static byte[] edited(byte[] workbook, String begins, int column, Object value) {
        var rows = XlsxFile.lines(workbook, 10_000).stream()
                .map(line -> {
                    var cells = new ArrayList<Object>(
                            line.cells().stream().map(Workbooks::content).toList());
                    if (begins.equals(cells.get(0))) {
                        cells.set(column, value);
                    }
                    return cells.toArray();
                })
                .toArray(Object[][]::new);
        return raw(rows);
    }

    private static Object content(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.NUMBER ? new BigDecimal(cell.text()) : cell.text();
    }

    public static byte[] workbook(Consumer<Worksheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            content.accept(workbook.newWorksheet("Cán bộ"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof String text) {
            sheet.value(row, column, text);
        }
    }

    /** All that stands in its parts, as it is written there. */
    public static String text(byte[] workbook) {
        var text = new StringBuilder();
        try (var in = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (var entry : Collections.list(in.getEntries())) {
                text.append(new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The same archive without one of its parts. */
    public static byte[] without(byte[] workbook, String part) {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntries())) {
                if (!entry.getName().equals(part)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.getInputStream(entry).transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A small archive that unpacks to hundreds of megabytes. */
    public static byte[] bomb(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var megabyte = new byte[1 << 20];
            for (int written = 0; written < megabytes; written++) {
                out.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
