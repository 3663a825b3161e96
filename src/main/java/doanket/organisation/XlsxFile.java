package doanket.organisation;

import doanket.platform.VietnamTime;
import doanket.platform.VietnameseText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** An uploaded XLSX file, looked at before it is read: size, kind, and how much it unpacks to. */
public final class XlsxFile {

    static final int LARGEST = 5 * 1024 * 1024;

    private static final long LARGEST_UNPACKED = 80L * 1024 * 1024;
    private static final int PART_WEIGHT = 100_000;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF};
    private static final byte[] ZIP = {'P', 'K'};
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final MathContext DIGITS = new MathContext(15);
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\u2060]+");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("(?i)[dy]");

    /** A row that is not empty, with its number as Excel shows it. */
    public record Line(int number, List<SheetCell> cells) {

        private static final int LETTERS = 26;

        /** The name of a cell as Excel calls it: B7, AA12. */
        public String place(int column) {
            var letters = new StringBuilder();
            for (int left = column; left >= 0; left = left / LETTERS - 1) {
                letters.insert(0, (char) ('A' + left % LETTERS));
            }
            return letters + Integer.toString(number);
        }

        public SheetCell cell(int column) {
            return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
        }
    }

    private XlsxFile() {}

    /** The rows of the first sheet that are not empty, at most so many; refuses what is not a sound workbook, and letters of an old code. */
    public static List<Line> lines(byte[] content, int most) {
        inspect(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                var rows = workbook.getFirstSheet().openStream()) {
            var lines = rows.map(XlsxFile::line)
                    .filter(line -> !line.cells().stream().allMatch(SheetCell::isEmpty))
                    .limit(most)
                    .toList();
            OldLetters.refuse(lines);
            return lines;
        } catch (IOException | ExcelReaderException | IllegalStateException | IllegalArgumentException e) {
            throw ImportRefused.brokenWorkbook();
        } catch (IndexOutOfBoundsException | NullPointerException e) {
            // What the reader runs into when a part that it needs is missing or cut off.
            throw ImportRefused.brokenWorkbook();
        }
    }

    private static void inspect(byte[] content) {
        if (content == null || content.length == 0) {
            throw ImportRefused.fileMissing();
        }
        if (content.length > LARGEST) {
            throw ImportRefused.fileTooLarge(LARGEST >> 20);
        }
        if (begins(content, OLE2)) {
            throw ImportRefused.oldOrProtectedWorkbook();
        }
        if (!begins(content, ZIP)) {
            throw PlainSheet.of(content).map(PlainSheet::refused).orElseGet(ImportRefused::notAWorkbook);
        }
        unpackWithLimit(content);
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    /** A few kilobytes can unpack to gigabytes; the reader keeps all texts of a workbook in memory. */
    private static void unpackWithLimit(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw ImportRefused.notAWorkbook();
            }
            long room = LARGEST_UNPACKED;
            for (var part : Collections.list(zip.getEntries())) {
                room -= PART_WEIGHT + unpacked(zip, part, room);
                if (room < 0) {
                    throw ImportRefused.fileTooLarge(LARGEST >> 20);
                }
                mustBeHarmless(zip, part);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw ImportRefused.brokenWorkbook();
        }
    }

    private static void mustBeHarmless(ZipFile zip, ZipArchiveEntry part) throws IOException {
        try (var in = zip.getInputStream(part)) {
            if (!SheetGuard.isHarmless(in)) {
                throw ImportRefused.brokenWorkbook();
            }
        }
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry part, long room) throws IOException {
        try (var in = zip.getInputStream(part)) {
            var buffer = new byte[65_536];
            long unpacked = 0;
            for (int read = in.read(buffer); read >= 0 && unpacked <= room; read = in.read(buffer)) {
                unpacked += read;
            }
            return unpacked;
        }
    }

    private static Line line(Row row) {
        var cells = new ArrayList<SheetCell>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static SheetCell cell(Cell cell) {
        if (cell == null) {
            return SheetCell.EMPTY;
        }
        return switch (cell.getType()) {
            case STRING -> SheetCell.text(tidy(cell.asString()));
            case NUMBER -> number(cell);
            case BOOLEAN -> SheetCell.text(cell.asBoolean() ? "x" : "");
            case FORMULA -> new SheetCell(SheetCell.Kind.FORMULA, "=" + tidy(cell.getFormula()), null);
            case ERROR -> new SheetCell(SheetCell.Kind.ERROR, tidy(cell.getRawValue()), null);
            default -> SheetCell.EMPTY;
        };
    }

    private static SheetCell number(Cell cell) {
        if (isDate(cell.getDataFormatString())) {
            var day = cell.asDate().toLocalDate();
            return SheetCell.date(day, VietnamTime.DATE.format(day));
        }
        if (isOfHundred(cell.getDataFormatString())) {
            var share = plain(cell.asNumber().movePointRight(2)).replace('.', ',');
            return SheetCell.text(share + "%");
        }
        return SheetCell.number(plain(cell.asNumber()));
    }

    /** A spreadsheet keeps 1.1 as 1.1000000000000001; fifteen digits are what was typed. */
    private static String plain(BigDecimal number) {
        return number.round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** 80% is kept as 0.8, and shown as it was typed. */
    private static boolean isOfHundred(String format) {
        return format != null && LITERAL.matcher(format).replaceAll("").contains("%");
    }

    private static boolean isDate(String format) {
        return format != null
                && !format.equalsIgnoreCase("General")
                && DAY_OR_YEAR.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    /** Text in the form in which it is stored, without the stray spaces that spreadsheets are full of. */
    public static String tidy(String text) {
        return text == null
                ? ""
                : SPACE.matcher(VietnameseText.nfc(text)).replaceAll(" ").strip();
    }
}
