package doanket.criteria;

import doanket.identity.Actor;
import doanket.organisation.SheetCell;
import doanket.organisation.XlsxFile;
import doanket.platform.VietnameseText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A set as a workbook: criteria and beneath each its indicators, one to a row; the same file, edited, can be loaded again. It is
 * written in the language of the reader, and read in each.
 */
final class SetBook {

    private static final List<String> HEADS = List.of(
            "book.group",
            "book.code",
            "book.name",
            "book.type",
            "book.unit",
            "book.direction",
            "book.spares",
            "book.sum",
            "book.lowest",
            "book.highest",
            "book.note");

    private static final int[] WIDTHS = {28, 8, 70, 14, 20, 14, 14, 14, 10, 10, 30};
    private static final int MOST_ROWS = 2000;
    private static final int HEADING_WITHIN = 10;
    private static final int LOWEST = 8;
    private static final int HIGHEST = 9;
    private static final int NOTE = 10;

    private static final CellWords<ValueType> TYPES = new CellWords<>(
            Map.of(
                    ValueType.YES_NO, "book.met",
                    ValueType.PERCENT, "book.percent",
                    ValueType.NUMBER, "book.number"),
            Map.of("d", ValueType.YES_NO, "#", ValueType.NUMBER));
    private static final CellWords<Direction> DIRECTIONS = new CellWords<>(
            Map.of(
                    Direction.AT_LEAST, "direction.AT_LEAST",
                    Direction.AT_MOST, "direction.AT_MOST",
                    Direction.EQUAL, "direction.EQUAL"),
            Map.of(
                    "", Direction.AT_LEAST,
                    ">=", Direction.AT_LEAST,
                    "≥", Direction.AT_LEAST,
                    "<=", Direction.AT_MOST,
                    "≤", Direction.AT_MOST,
                    "=", Direction.EQUAL));
    private static final CellWords<SumRule> SUMS = new CellWords<>(
            Map.of(
                    SumRule.SUM, "book.summed",
                    SumRule.STOCK, "book.stock",
                    SumRule.RATIO, "book.ratio",
                    SumRule.AVERAGE, "book.average",
                    SumRule.NONE, "book.notSummed"),
            Map.of("", SumRule.NONE));

    private SetBook() {}

    static List<String> heads(Locale language) {
        return HEADS.stream().map(key -> Words.of(language, key)).toList();
    }

    static byte[] write(SetSheet sheet, Locale language) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Doan Ket", "1.0")) {
            var page = book.newWorksheet(sheet.set()
                    .code()
                    .substring(0, Math.min(31, sheet.set().code().length())));
            var rows = rows(sheet, language);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < HEADS.size(); column++) {
                    put(page, row, column, rows.get(row).get(column));
                }
            }
            IntStream.range(0, HEADS.size()).forEach(column -> page.width(column, WIDTHS[column]));
            page.range(0, 0, 0, HEADS.size() - 1).style().bold().set();
            // Codes such as 2.10 are no numbers.
            page.range(1, 0, MOST_ROWS, LOWEST - 1).style().format("@").set();
            page.range(1, NOTE, MOST_ROWS, NOTE).style().format("@").set();
            page.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Bounds are numbers: as text 1.000 and 1,234 would be read in more than one way. */
    private static void put(Worksheet page, int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            page.value(row, column, number);
        } else {
            page.value(row, column, (String) value);
        }
    }

    private static List<List<? extends Object>> rows(SetSheet sheet, Locale language) {
        var rows = new ArrayList<List<? extends Object>>();
        rows.add(heads(language));
        for (var part : sheet.parts()) {
            var criterion = part.criterion();
            rows.add(List.of(criterion.group(), criterion.code(), criterion.name(), "", "", "", "", "", "", "", ""));
            part.lines().forEach(line -> rows.add(row(line.indicator(), language)));
        }
        return rows;
    }

    private static List<Object> row(IndicatorInfo one, Locale language) {
        return List.of(
                "",
                one.code(),
                one.name(),
                TYPES.told(language, one.type()),
                one.unit() == null ? "" : one.unit(),
                DIRECTIONS.told(language, one.direction()),
                one.mayNotApply() ? "x" : "",
                SUMS.told(language, one.sum()),
                one.lowest() == null ? "" : one.lowest(),
                one.highest() == null ? "" : one.highest(),
                "");
    }

    /**
     * Refuses what is no workbook, one whose columns are other ones, and one without rows; tells the columns in the language of the
     * reader.
     */
    static List<LoadedLine> read(byte[] content, Locale reader) {
        var lines = XlsxFile.lines(content, MOST_ROWS);
        int head = IntStream.range(0, Math.min(HEADING_WITHIN, lines.size()))
                .filter(at -> isHead(lines.get(at)))
                .findFirst()
                .orElseThrow(() -> CriteriaRefused.columnsWrong(String.join(", ", heads(reader))));
        var read = new Reading().all(lines.subList(head + 1, lines.size()));
        if (read.isEmpty()) {
            throw CriteriaRefused.noRows();
        }
        return read;
    }

    private static boolean isHead(XlsxFile.Line line) {
        return Actor.LANGUAGES.stream()
                .map(SetBook::heads)
                .anyMatch(heads -> IntStream.range(0, heads.size())
                        .allMatch(column -> fold(line.cell(column).text()).equals(fold(heads.get(column)))));
    }

    private static String fold(String text) {
        return VietnameseText.fold(text).strip();
    }

    /** Row by row, remembering the criterion that indicators belong to. */
    private static final class Reading {

        private static final int GROUP = 0;
        private static final int CODE = 1;
        private static final int NAME = 2;
        private static final int TYPE = 3;
        private static final int UNIT = 4;
        private static final int DIRECTION = 5;
        private static final int SPARES = 6;
        private static final int SUM = 7;

        private final Set<String> seen = new HashSet<>();
        private String criterion = "";
        private List<String> problems;

        List<LoadedLine> all(List<XlsxFile.Line> lines) {
            return lines.stream().map(this::line).collect(Collectors.toList());
        }

        private LoadedLine line(XlsxFile.Line source) {
            problems = new ArrayList<>();
            var code = source.cell(CODE).text();
            var name = source.cell(NAME).text();
            refuseUnless(!code.isEmpty() && code.length() <= 20, "load.codeBad");
            refuseUnless(!name.isEmpty() && name.length() <= Wording.INDICATOR_MAX, "load.nameBad");
            refuseUnless(source.cells().stream().noneMatch(cell -> cell.isUnusable()), "load.formula");
            if (source.cell(TYPE).isEmpty()) {
                criterion = code;
                refuseUnless(seen.add(code), "load.twice");
                return new LoadedLine(
                        source.number(),
                        source.cell(GROUP).text(),
                        code,
                        code,
                        name,
                        null,
                        "",
                        LoadedLine.Rules.NONE,
                        problems);
            }
            refuseUnless(!criterion.isEmpty(), "load.noCriterion");
            refuseUnless(seen.add(criterion + "\u001f" + code), "load.twice");
            var type = word(TYPES, source, TYPE, "load.typeBad", ValueType.NUMBER);
            var unit = source.cell(UNIT).text();
            return new LoadedLine(
                    source.number(),
                    "",
                    criterion,
                    code,
                    name,
                    type,
                    unit.isEmpty() && type == ValueType.PERCENT ? "%" : unit,
                    rules(source, type),
                    problems);
        }

        private LoadedLine.Rules rules(XlsxFile.Line source, ValueType type) {
            var lowest = bound(source.cell(LOWEST), type);
            var highest = bound(source.cell(HIGHEST), type);
            refuseUnless(lowest == null || highest == null || lowest.compareTo(highest) <= 0, "load.boundsBad");
            var direction = word(DIRECTIONS, source, DIRECTION, "load.directionBad", Direction.AT_LEAST);
            var sum = word(SUMS, source, SUM, "load.sumBad", SumRule.NONE);
            refuseUnless(sum.fits(type), "load.sumUnfit");
            return new LoadedLine.Rules(
                    direction,
                    !source.cell(SPARES).isEmpty(),
                    sum,
                    lowest,
                    highest,
                    source.cell(NOTE).text());
        }

        private <T> T word(CellWords<T> words, XlsxFile.Line source, int column, String problem, T otherwise) {
            var found = words.read(source.cell(column).text());
            refuseUnless(found.isPresent(), problem);
            return found.orElse(otherwise);
        }

        /** What a spreadsheet holds as a number is one; what was typed there as text is read as in the form. */
        private BigDecimal bound(SheetCell cell, ValueType type) {
            if (cell.isEmpty() || cell.isUnusable()) {
                return null;
            }
            try {
                return cell.kind() == SheetCell.Kind.NUMBER
                        ? TypedNumber.plain(cell.text())
                        : FigureText.limit(cell.text(), type);
            } catch (FigureRefused refused) {
                problems.add("load.boundsBad");
                return null;
            }
        }

        private void refuseUnless(boolean good, String problem) {
            if (!good) {
                problems.add(problem);
            }
        }
    }
}
