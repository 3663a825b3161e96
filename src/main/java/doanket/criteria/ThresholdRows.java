package doanket.criteria;

import doanket.organisation.SheetCell;
import doanket.organisation.XlsxFile;
import doanket.organisation.XlsxTable.Column;
import doanket.platform.BusinessException;
import doanket.platform.CellChange;
import doanket.platform.TypedDay;
import doanket.platform.VietnamTime;
import java.math.BigDecimal;
import java.time.LocalDate;
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

/** The rows of a table that says what has to be reached: an indicator, where, how much, from when on and by what paper. */
final class ThresholdRows {

    private static final List<String> HEADS = List.of(
            "sheet.criterion",
            "sheet.code",
            "sheet.indicator",
            "sheet.scope",
            "sheet.where",
            "sheet.whereName",
            "sheet.value",
            "sheet.nearly",
            "sheet.from",
            "sheet.by");

    private static final int[] WIDTHS = {8, 8, 60, 12, 16, 30, 14, 14, 12, 40};
    private static final int CRITERION = 0;
    private static final int CODE = 1;
    private static final int NAME = 2;
    private static final int SCOPE = 3;
    private static final int WHERE = 4;
    private static final int VALUE = 6;
    private static final int NEARLY = 7;
    private static final int FROM = 8;
    private static final int BY = 9;
    private static final int GROUP_MAX = 20;

    private static final CellWords<ThresholdScope> SCOPES = new CellWords<>(
            Map.of(
                    ThresholdScope.ALL, "scope.ALL",
                    ThresholdScope.REGION, "scope.REGION",
                    ThresholdScope.GROUP, "scope.GROUP",
                    ThresholdScope.UNIT, "scope.UNIT"),
            Map.of());

    private final List<Asked> asked;
    private final Map<String, Asked> byKey;
    private final Where where;

    /** An indicator beneath its criterion, and what is in force for it. */
    record Asked(String criterion, IndicatorInfo indicator, List<Threshold> decided) {}

    /** Where decisions are for: regions, and units by their codes. */
    record Where(PlaceFinder.Regions regions, Map<String, PlacementRepository.Unit> units) {

        private String key(ThresholdScope scope, String typed) {
            return switch (scope) {
                case ALL -> all(typed);
                case GROUP -> group(typed);
                case REGION -> regions.code(typed);
                case UNIT -> unit(typed);
            };
        }

        private static String all(String typed) {
            if (!typed.isEmpty()) {
                throw CriteriaRefused.everywhere(typed);
            }
            return "";
        }

        private static String group(String typed) {
            if (typed.isEmpty()) {
                throw CriteriaRefused.groupMissing();
            }
            return Wording.name(typed, GROUP_MAX);
        }

        private String unit(String typed) {
            if (!units.containsKey(typed)) {
                throw CriteriaRefused.unknownUnit(typed);
            }
            return units.get(typed).id().toString();
        }

        /** As it is written, and what it is called. */
        private List<String> told(Threshold one) {
            return switch (one.scope()) {
                case ALL -> List.of("", "");
                case GROUP -> List.of(one.key(), "");
                case REGION -> List.of(one.key(), regions.name(one.key()));
                case UNIT ->
                    units.values().stream()
                            .filter(unit -> unit.id().toString().equals(one.key()))
                            .map(unit -> List.of(unit.code(), unit.name()))
                            .findFirst()
                            .orElse(List.of(one.key(), ""));
            };
        }
    }

    ThresholdRows(List<Asked> asked, Where where) {
        this.asked = asked;
        this.where = where;
        this.byKey = asked.stream().collect(Collectors.toMap(ThresholdRows::key, Function.identity()));
    }

    private static String key(Asked one) {
        return LoadedLine.key(one.criterion(), one.indicator().code());
    }

    static List<String> heads(Locale language) {
        return HEADS.stream().map(key -> Words.of(language, key)).toList();
    }

    static List<Column> columns(Locale language) {
        var heads = heads(language);
        return IntStream.range(0, heads.size())
                .mapToObj(at -> new Column(heads.get(at), WIDTHS[at]))
                .toList();
    }

    static List<String> codes(List<XlsxFile.Line> lines) {
        return lines.stream().map(line -> line.cell(WHERE).text()).distinct().toList();
    }

    List<List<Object>> written(Locale language) {
        return asked.stream().flatMap(one -> rows(one, language)).toList();
    }

    private Stream<List<Object>> rows(Asked one, Locale language) {
        var indicator = one.indicator();
        List<Object> begins = List.of(one.criterion(), indicator.code(), indicator.name());
        boolean isOwed = one.decided().isEmpty() && indicator.type() != ValueType.YES_NO;
        return isOwed
                ? Stream.of(begins)
                : one.decided().stream().sorted(Threshold.ORDER).map(threshold -> {
                    var row = new ArrayList<>(begins);
                    row.add(SCOPES.told(language, threshold.scope()));
                    row.addAll(decided(threshold, indicator));
                    return row;
                });
    }

    private List<Object> decided(Threshold one, IndicatorInfo indicator) {
        var row = new ArrayList<Object>(where.told(one));
        row.add(number(one.value(), indicator));
        row.add(one.nearly() == null ? "" : number(one.nearly(), indicator));
        row.add(VietnamTime.DATE.format(one.from()));
        row.add(one.decidedBy());
        return row;
    }

    private static Object number(BigDecimal value, IndicatorInfo indicator) {
        return indicator.type() == ValueType.YES_NO ? FigureText.print(Figure.of(value), indicator) : value;
    }

    List<CellChange<TablePut>> changes(List<XlsxFile.Line> lines) {
        var seen = new HashSet<List<Object>>();
        return lines.stream()
                .filter(line -> IntStream.of(SCOPE, WHERE, VALUE, NEARLY, FROM, BY)
                        .anyMatch(at -> !line.cell(at).isEmpty()))
                .map(line -> new Reading(line).change(seen))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What it says of that indicator: 80% (70%), by which paper. */
    static String told(Threshold one, IndicatorInfo indicator) {
        return indicator.code() + ": " + mark(one, indicator);
    }

    private static String mark(Threshold one, IndicatorInfo indicator) {
        var nearly = one.nearly() == null ? "" : " (" + FigureText.told(Figure.of(one.nearly()), indicator) + ")";
        var by = one.decidedBy().isEmpty() ? "" : ", " + one.decidedBy();
        return FigureText.told(Figure.of(one.value()), indicator) + nearly + by;
    }

    /** One row, remembering the cell that is looked at. */
    private final class Reading {

        private final XlsxFile.Line line;
        private int column;

        Reading(XlsxFile.Line line) {
            this.line = line;
        }

        /** Null where nothing changes. */
        CellChange<TablePut> change(Set<List<Object>> seen) {
            try {
                return changed(seen);
            } catch (BusinessException refused) {
                var what = line.cell(CODE).text() + " " + line.cell(NAME).text();
                return CellChange.bad(
                        line.place(column), what.strip(), line.cell(column).text(), refused);
            }
        }

        private CellChange<TablePut> changed(Set<List<Object>> seen) {
            var one = indicator();
            var wanted = wanted(one.indicator());
            if (!seen.add(List.of(wanted.indicator(), wanted.scope(), wanted.key(), wanted.from()))) {
                throw CriteriaRefused.rowTwice();
            }
            var before = one.decided().stream().filter(wanted::isForSame).findFirst();
            if (before.filter(wanted::isAlike).isPresent()) {
                return null;
            }
            var what = Stream.of(one.indicator().label(), line.cell(WHERE).text(), VietnamTime.told(wanted.from()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "));
            return new CellChange<>(
                    line.place(VALUE),
                    what,
                    before.map(known -> mark(known, one.indicator())).orElse(""),
                    mark(wanted, one.indicator()),
                    new TablePut.Decision(before.map(Threshold::id).orElse(null), wanted),
                    null);
        }

        private SheetCell at(int wanted) {
            column = wanted;
            var cell = line.cell(wanted);
            boolean isStray = cell.kind() == SheetCell.Kind.DATE && wanted != FROM;
            if (cell.isUnusable() || isStray) {
                throw wanted == FROM ? CriteriaRefused.dayMissing() : CriteriaRefused.cellUnusable();
            }
            return cell;
        }

        private Asked indicator() {
            var criterion = at(CRITERION).text();
            var code = at(CODE).text();
            var found = byKey.get(LoadedLine.key(criterion, code));
            if (found == null) {
                throw CriteriaRefused.unknownIndicator(criterion, code);
            }
            var name = at(NAME);
            if (!name.isEmpty()
                    && !name.text().equals(XlsxFile.tidy(found.indicator().name()))) {
                throw CriteriaRefused.otherName(code, found.indicator().name(), name.text());
            }
            return found;
        }

        private Threshold wanted(IndicatorInfo indicator) {
            var scope = scope(at(SCOPE).text());
            var key = where.key(scope, at(WHERE).text());
            var from = day(at(FROM));
            var by = Wording.text(at(BY).text(), Wording.NAME_MAX);
            var nearly = at(NEARLY).isEmpty() ? null : FigureText.bound(at(NEARLY), indicator);
            var value = FigureText.bound(at(VALUE), indicator);
            var wanted = new Threshold(null, indicator.id(), scope, key, value, nearly, from, by);
            if (!wanted.isSensible(indicator.direction())) {
                throw CriteriaRefused.nearlyBad();
            }
            return wanted;
        }

        private static ThresholdScope scope(String typed) {
            return SCOPES.read(typed).orElseThrow(() -> CriteriaRefused.unknownScope(typed));
        }

        private static LocalDate day(SheetCell cell) {
            return Wording.day(cell.date() == null ? TypedDay.of(cell.text()) : cell.date());
        }
    }
}
