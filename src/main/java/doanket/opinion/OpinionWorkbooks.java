package doanket.opinion;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.organisation.XlsxTable;
import doanket.organisation.XlsxTable.Column;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The figures as a workbook: what is not shown on the page is not in it either. */
@ApplicationScoped
@Transactional
public class OpinionWorkbooks {

    private static final int NAME_WIDTH = 30;
    private static final int WIDTH = 16;

    private final OpinionFigures figures;
    private final Actor actor;

    protected OpinionWorkbooks() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    OpinionWorkbooks(OpinionFigures figures, Actor actor) {
        this.figures = figures;
        this.actor = actor;
    }

    @Allowed(value = Permission.OPINION_READ, of = UnitScopes.class)
    public byte[] figures(UUID unit, int year, FigurePeriod period) {
        var sheet = figures.figures(unit, year, period);
        var head = sheet.head();
        var columns = new ArrayList<Column>();
        columns.add(new Column(words("column.topic"), NAME_WIDTH));
        sheet.columns().forEach(name -> columns.add(new Column(name, WIDTH)));
        columns.add(new Column(words("figures.sum"), WIDTH));
        var rows = sheet.lines().stream()
                .map(line -> {
                    var cells = new ArrayList<Object>();
                    cells.add(line.name());
                    line.cells().forEach(cell -> cells.add(number(cell)));
                    return (List<Object>) cells;
                })
                .toList();
        var lines = List.of(
                words("figures.title"),
                head.unitName(),
                VietnamTime.told(head.from()) + " - " + VietnamTime.told(head.until()));
        return new XlsxTable(words("part.title"), lines, columns, rows, 1).write();
    }

    /** A figure is a number in the workbook; what is not shown stays words. */
    private static Object number(String told) {
        var digits = told.replace(".", "");
        return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : told;
    }

    private String words(String key) {
        return Words.of(actor.locale(), key);
    }
}
