package doanket.criteria;

import doanket.organisation.SheetCell;
import doanket.organisation.XlsxFile;
import doanket.organisation.XlsxTable.Column;
import doanket.platform.BusinessException;
import doanket.platform.CellChange;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The rows of a table that says where units are: the unit by its code, its name for those who read, and the place. */
final class PlaceRows {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int PLACE = 2;
    private static final int[] WIDTHS = {18, 50, 30};

    private final Map<String, PlacementRepository.Unit> units;
    private final Places places;

    /** What is known of the places of units, how one that was typed is read, and how one is told. */
    interface Places {

        /** Empty where it is in none. */
        String now(UUID unit);

        /** As {@link #now}, with what is decided for later. */
        String planned(UUID unit);

        String read(String typed);

        String told(String place);
    }

    PlaceRows(Map<String, PlacementRepository.Unit> units, Places places) {
        this.units = units;
        this.places = places;
    }

    /** In that language, {@code place} being the key of what the last one is called. */
    static List<String> heads(Locale language, String place) {
        return Stream.of("sheet.unitCode", "sheet.unit", place)
                .map(key -> Words.of(language, key))
                .toList();
    }

    static List<Column> columns(Locale language, String place) {
        var heads = heads(language, place);
        return Stream.of(CODE, NAME, PLACE)
                .map(at -> new Column(heads.get(at), WIDTHS[at]))
                .toList();
    }

    static List<Object> row(PlacementRepository.Placed one, UnaryOperator<String> told) {
        return List.of(one.code(), one.name(), one.place() == null ? "" : told.apply(one.place()));
    }

    static List<String> codes(List<XlsxFile.Line> lines) {
        return lines.stream().map(line -> line.cell(CODE).text()).toList();
    }

    List<CellChange<TablePut>> changes(List<XlsxFile.Line> lines) {
        var seen = new HashSet<UUID>();
        return lines.stream()
                .map(line -> change(line, seen))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null where nothing changes. */
    private CellChange<TablePut> change(XlsxFile.Line line, Set<UUID> seen) {
        int column = CODE;
        try {
            var unit = unit(line, seen);
            column = NAME;
            mustBeNamed(line.cell(NAME), unit);
            column = PLACE;
            return change(line, unit);
        } catch (BusinessException refused) {
            var what = line.cell(CODE).text() + " " + line.cell(NAME).text();
            return CellChange.bad(
                    line.place(column), what.strip(), line.cell(column).text(), refused);
        }
    }

    private PlacementRepository.Unit unit(XlsxFile.Line line, Set<UUID> seen) {
        var code = line.cell(CODE).text();
        var unit = units.get(code);
        if (unit == null) {
            throw CriteriaRefused.unknownUnit(code);
        }
        if (!seen.add(unit.id())) {
            throw CriteriaRefused.unitTwice(code);
        }
        return unit;
    }

    /** Whoever sorts one column and not the others would put every unit somewhere else. */
    private static void mustBeNamed(SheetCell cell, PlacementRepository.Unit unit) {
        if (!cell.isEmpty() && !cell.text().equals(XlsxFile.tidy(unit.name()))) {
            throw CriteriaRefused.otherName(unit.code(), unit.name(), cell.text());
        }
    }

    private CellChange<TablePut> change(XlsxFile.Line line, PlacementRepository.Unit unit) {
        var cell = line.cell(PLACE);
        if (cell.isUnusable() || cell.kind() == SheetCell.Kind.DATE) {
            throw CriteriaRefused.cellUnusable();
        }
        var before = places.now(unit.id());
        if (cell.isEmpty() && !before.isEmpty()) {
            throw CriteriaRefused.placeMissing();
        }
        var after = cell.isEmpty() ? "" : places.read(cell.text());
        return after.equals(XlsxFile.tidy(before))
                ? null
                : new CellChange<>(
                        line.place(PLACE),
                        unit.code() + " " + unit.name(),
                        places.planned(unit.id()),
                        places.told(after),
                        new TablePut.Placing(unit.id(), after),
                        null);
    }
}
