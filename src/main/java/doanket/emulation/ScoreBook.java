package doanket.emulation;

import doanket.criteria.FigureText;
import doanket.organisation.ReturnedTable;
import doanket.organisation.SheetCell;
import doanket.organisation.TableHead;
import doanket.organisation.XlsxFile;
import doanket.organisation.XlsxTable;
import doanket.organisation.XlsxTable.Column;
import doanket.platform.BusinessException;
import doanket.platform.CellChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The scores of a unit as a workbook. The same file, edited, can be brought back by the unit, which edits its own points and
 * evidence, or by whoever verifies, who edits the verified points and the reasons; an item whose row is missing stays what it
 * is. It is written in the language of the reader, and read in each.
 */
final class ScoreBook {

    private static final List<String> HEADS = List.of(
            "scoreBook.code",
            "scoreBook.item",
            "scoreBook.most",
            "scoreBook.self",
            "scoreBook.evidence",
            "scoreBook.verified",
            "scoreBook.reason");

    private static final int[] WIDTHS = {8, 60, 12, 12, 50, 12, 50};
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int TEXT_MAX = 4000;

    /** Whose columns may be edited. */
    enum Side {
        SELF(3, ScoreLine::self, ScoreLine::evidence),
        CHECK(5, ScoreLine::verified, ScoreLine::reason);

        private final int points;
        private final Function<ScoreLine, BigDecimal> given;
        private final Function<ScoreLine, String> text;

        Side(int points, Function<ScoreLine, BigDecimal> given, Function<ScoreLine, String> text) {
            this.points = points;
            this.given = given;
            this.text = text;
        }

        private int text() {
            return points + 1;
        }

        private Side other() {
            return this == SELF ? CHECK : SELF;
        }

        private String told(ScoreLine line) {
            return ScoreBook.told(given.apply(line), text.apply(line));
        }
    }

    private final UnitSheet sheet;
    private final Map<String, ScoreLine> lines;

    ScoreBook(UnitSheet sheet) {
        this.sheet = sheet;
        this.lines = sheet.lines().stream()
                .collect(Collectors.toMap(line -> line.item().code(), Function.identity()));
    }

    XlsxTable written(Locale language) {
        var head = head(language);
        var columns = IntStream.range(0, HEADS.size())
                .mapToObj(at -> new Column(head.heads().get(at), WIDTHS[at]))
                .toList();
        var name = sheet.book().title().name() + " - " + sheet.head().unitName();
        return new XlsxTable(
                Words.of(language, "scoreBook.sheet"),
                List.of(name, Words.of(language, "scoreBook.help"), head.mark()),
                columns,
                sheet.lines().stream().map(ScoreBook::row).toList(),
                2);
    }

    private TableHead head(Locale language) {
        return new TableHead(
                Words.of(language, "scoreBook.mark") + " " + sheet.head().id(),
                HEADS.stream().map(key -> Words.of(language, key)).toList());
    }

    private static List<Object> row(ScoreLine line) {
        var row = new ArrayList<Object>();
        row.add(line.item().code());
        row.add(line.item().name());
        row.add(line.item().most());
        for (var side : Side.values()) {
            row.add(side.given.apply(line));
            row.add(side.text.apply(line));
        }
        return row;
    }

    /** What it would change, item by item. Refuses another workbook, and one with other columns. */
    List<CellChange<TypedScore>> changes(byte[] content, Side side) {
        var seen = new HashSet<String>();
        return ReturnedTable.exactly(content, this::head).rows().stream()
                .map(row -> new Reading(row, side).change(seen))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String told(BigDecimal points, String text) {
        return Stream.of(points == null ? "" : FigureText.number(points), text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** One row, remembering the cell that is looked at. */
    private final class Reading {

        private final XlsxFile.Line row;
        private final Side side;
        private int column;

        Reading(XlsxFile.Line row, Side side) {
            this.row = row;
            this.side = side;
        }

        /** Null where nothing changes. */
        CellChange<TypedScore> change(Set<String> seen) {
            try {
                return changed(line(seen));
            } catch (BusinessException refused) {
                var what = row.cell(CODE).text() + " " + row.cell(NAME).text();
                return CellChange.bad(
                        row.place(column), what.strip(), row.cell(column).text(), refused);
            }
        }

        private SheetCell at(int wanted) {
            column = wanted;
            var cell = row.cell(wanted);
            if (cell.isUnusable() || cell.kind() == SheetCell.Kind.DATE) {
                throw EmulationRefused.cellUnusable();
            }
            return cell;
        }

        private ScoreLine line(Set<String> seen) {
            var code = at(CODE).text();
            var line = lines.get(code);
            if (line == null || !seen.add(code)) {
                throw line == null ? EmulationRefused.itemUnknown(code) : EmulationRefused.codeTwice(code);
            }
            var name = XlsxFile.tidy(line.item().name());
            if (!at(NAME).text().equals(name)) {
                throw EmulationRefused.cellFixed(name);
            }
            return line;
        }

        private CellChange<TypedScore> changed(ScoreLine line) {
            pointsMustStay(side.other().points, side.other().given.apply(line));
            textMustStay(side.other().text(), side.other().text.apply(line));
            if (line.item().isGroup()) {
                pointsMustStay(side.points, null);
                textMustStay(side.text(), "");
                return null;
            }
            var points = points(at(side.points));
            if (points != null) {
                Points.sound(points, line.item(), sheet.book().rules().step());
            }
            var text = Wording.text(at(side.text()).text(), TEXT_MAX);
            boolean isSame =
                    Points.same(points, side.given.apply(line)) && text.equals(XlsxFile.tidy(side.text.apply(line)));
            return isSame
                    ? null
                    : new CellChange<>(
                            row.place(side.points),
                            line.item().label(),
                            side.told(line),
                            told(points, text),
                            new TypedScore(line.item().id(), TypedBook.print(points), text),
                            null);
        }

        private BigDecimal points(SheetCell cell) {
            return cell.kind() == SheetCell.Kind.NUMBER ? new BigDecimal(cell.text()) : TypedBook.number(cell.text());
        }

        private void pointsMustStay(int wanted, BigDecimal there) {
            if (!Points.same(points(at(wanted)), there)) {
                throw EmulationRefused.cellFixed(FigureText.number(there));
            }
        }

        private void textMustStay(int wanted, String there) {
            if (!at(wanted).text().equals(XlsxFile.tidy(there))) {
                throw EmulationRefused.cellFixed(there);
            }
        }
    }
}
