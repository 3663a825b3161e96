package doanket.campaign;

import doanket.criteria.Figure;
import doanket.criteria.FigureText;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.PlanCell;
import doanket.criteria.PlanPut;
import doanket.criteria.ValueType;
import doanket.organisation.ReturnedTable;
import doanket.organisation.SheetCell;
import doanket.organisation.TableHead;
import doanket.organisation.XlsxFile;
import doanket.organisation.XlsxTable;
import doanket.organisation.XlsxTable.Column;
import doanket.platform.BusinessException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The plan of a campaign as a workbook: units down, indicators across; the same file, edited, can be brought back. It is written
 * in the language of the reader, and read in each.
 */
final class PlanBook {

    private static final int FIXED = 2;
    private static final int[] WIDTHS = {14, 40};
    private static final int FIGURE_WIDTH = 18;

    private final PlanParts.Parts parts;
    private final Map<PlanPut.Key, PlanCell> cells;
    private final String period;
    private final Locale locale;

    PlanBook(PlanParts.Parts parts, Map<PlanPut.Key, PlanCell> cells, String period, Locale locale) {
        this.parts = parts;
        this.cells = cells;
        this.period = period;
        this.locale = locale;
    }

    byte[] write() {
        var columns = new ArrayList<Column>();
        head(locale)
                .heads()
                .forEach(head ->
                        columns.add(new Column(head, columns.size() < FIXED ? WIDTHS[columns.size()] : FIGURE_WIDTH)));
        var lines = List.of(
                parts.campaign().name() + " - " + period,
                Words.of(locale, "plan.bookHelp"),
                head(locale).mark());
        var rows = parts.units().stream().map(this::row).toList();
        return new XlsxTable(Words.of(locale, "plan.sheet"), lines, columns, rows, FIXED).write();
    }

    /** Its mark tells the workbooks of one campaign and time from those of others. */
    private TableHead head(Locale language) {
        var heads = new ArrayList<>(List.of(Words.of(language, "plan.code"), Words.of(language, "column.place")));
        parts.indicators().forEach(one -> heads.add(XlsxFile.tidy(head(one))));
        return new TableHead(parts.campaign().key() + " " + period, heads);
    }

    private static String head(IndicatorInfo one) {
        return one.label() + (one.unit() == null || one.unit().isEmpty() ? "" : " (" + one.unit() + ")");
    }

    private List<Object> row(Participant unit) {
        var row = new ArrayList<Object>(List.of(unit.code(), unit.name()));
        for (var indicator : parts.indicators()) {
            var cell = cells.get(new PlanPut.Key(indicator.id(), unit.unit()));
            boolean isNumber = cell.plan() != null && indicator.type() != ValueType.YES_NO;
            row.add(isNumber ? cell.plan() : cell.planPrinted());
        }
        return row;
    }

    /** What the workbook would change, cell by cell. Refuses another workbook, and one edited where nothing may be. */
    List<PlanChange> read(byte[] content) {
        var table = ReturnedTable.exactly(content, this::head);
        var byCode = parts.units().stream().collect(Collectors.toMap(Participant::code, unit -> unit));
        var seen = new HashSet<UUID>();
        var changes = new ArrayList<PlanChange>();
        table.rows().forEach(line -> {
            var unit = byCode.get(line.cell(0).text());
            if (unit == null || !seen.add(unit.unit())) {
                throw CampaignRefused.unknownRow(line.place(0), line.cell(0).text());
            }
            ReturnedTable.mustBe(line, 1, XlsxFile.tidy(unit.name()));
            changes.addAll(changes(line, unit));
        });
        return changes;
    }

    private List<PlanChange> changes(XlsxFile.Line line, Participant unit) {
        var changes = new ArrayList<PlanChange>();
        for (int at = 0; at < parts.indicators().size(); at++) {
            var indicator = parts.indicators().get(at);
            var before = cells.get(new PlanPut.Key(indicator.id(), unit.unit()));
            var change = change(line, FIXED + at, unit, before);
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** Null where nothing changes. */
    private PlanChange change(XlsxFile.Line line, int column, Participant unit, PlanCell before) {
        var cell = line.cell(column);
        var indicator = before.indicator();
        try {
            if (cell.isUnusable()) {
                throw CampaignRefused.formulaCell();
            }
            var value = value(cell, indicator);
            return PlanReading.isSame(value, before.plan())
                    ? null
                    : new PlanChange(
                            line.place(column),
                            unit.name(),
                            indicator.label(),
                            before.planTold(),
                            value == null ? "" : FigureText.told(Figure.of(value), indicator),
                            new PlanPut(indicator.id(), unit.unit(), value, before.version()),
                            null);
        } catch (BusinessException refused) {
            return new PlanChange(
                    line.place(column),
                    unit.name(),
                    indicator.label(),
                    before.planTold(),
                    cell.text(),
                    null,
                    Words.of(locale, refused));
        }
    }

    private static BigDecimal value(SheetCell cell, IndicatorInfo indicator) {
        if (cell.kind() != SheetCell.Kind.NUMBER) {
            return PlanReading.value(cell.text(), indicator);
        }
        var value = FigureText.bound(cell, indicator);
        FigureText.check(Figure.of(value), indicator);
        return value;
    }
}
