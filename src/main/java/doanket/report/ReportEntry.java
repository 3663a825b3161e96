package doanket.report;

import doanket.criteria.Figure;
import doanket.criteria.FigureRefused;
import doanket.criteria.FigureText;
import doanket.criteria.IndicatorCatalogue;
import doanket.criteria.IndicatorInfo;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.report.CellRepository.Written;
import doanket.report.EntryForm.TypedCell;
import doanket.report.EntryForm.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Typing into a report. Whatever was typed is kept, also what is no figure; it comes back with what is wrong with it. */
@ApplicationScoped
@Transactional
public class ReportEntry {

    private final ReportRepository reports;
    private final Pages written;
    private final Lines lines;
    private final IndicatorCatalogue catalogue;
    private final Actor actor;

    protected ReportEntry() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReportEntry(ReportRepository reports, Pages written, Lines lines, IndicatorCatalogue catalogue, Actor actor) {
        this.reports = reports;
        this.written = written;
        this.lines = lines;
        this.catalogue = catalogue;
        this.actor = actor;
    }

    /**
     * Keeps what was typed, cell by cell. A cell that somebody else has written since it was seen is left as it is, and the
     * answer says so. Refuses a report that was sent or approved, and text beyond all measure or with a secrecy mark.
     */
    @Allowed(value = Permission.REPORT_WRITE, of = WriteScopes.class)
    public EntrySaved save(UUID id, EntryForm form) {
        var report = reports.hold(id);
        report.mustBeOwed();
        var left = new HashMap<UUID, String>();
        saveCells(id, form.cells(), left);
        saveTexts(id, form.texts(), left);
        return new EntrySaved(lines.of(id), written.texts().texts(id), left);
    }

    private void saveCells(UUID id, List<TypedCell> typed, Map<UUID, String> left) {
        var infos =
                catalogue.indicators(typed.stream().map(TypedCell::indicator).toList());
        Map<UUID, Cell> there =
                written.cells().cells(id).stream().collect(Collectors.toMap(Cell::indicator, Function.identity()));
        var changed = new ArrayList<Written>();
        for (var one : typed) {
            var cell = there.get(one.indicator());
            var next = cell == null ? null : read(one, infos);
            if (next == null || isSame(cell, next)) {
                continue;
            }
            if (one.seen() == cell.version() || addsAComment(cell, next)) {
                changed.add(next);
            } else {
                left.put(one.indicator(), conflict(cell, infos));
            }
        }
        if (!changed.isEmpty()) {
            written.cells().save(id, changed, actor.stampOrPortal());
        }
    }

    private static Written read(TypedCell typed, Map<UUID, IndicatorInfo> infos) {
        var text = Wording.cell(typed.text());
        var comment = Wording.text(typed.comment());
        if (text.isEmpty()) {
            return new Written(typed.indicator(), "", null, comment);
        }
        try {
            return new Written(typed.indicator(), "", FigureText.parse(text, infos.get(typed.indicator())), comment);
        } catch (FigureRefused refused) {
            return new Written(typed.indicator(), text, null, comment);
        }
    }

    private String conflict(String key, String name, String there) {
        return Words.of(actor.locale(), key, name, there);
    }

    private String conflict(Cell cell, Map<UUID, IndicatorInfo> infos) {
        var label = infos.get(cell.indicator()).label();
        return Words.of(actor.locale(), "conflict.cell", cell.byName(), printed(cell, infos), label);
    }

    private static String printed(Cell cell, Map<UUID, IndicatorInfo> infos) {
        return cell.typed().isEmpty() ? FigureText.print(cell.figure(), infos.get(cell.indicator())) : cell.typed();
    }

    private static boolean isSame(Cell cell, Written next) {
        return cell.typed().equals(next.typed())
                && cell.comment().equals(next.comment())
                && isSame(cell.figure(), next.figure());
    }

    /** The figure is the one that is there, and nobody has said anything of it yet: nothing is lost, whoever wrote it. */
    private static boolean addsAComment(Cell cell, Written next) {
        return cell.comment().isEmpty() && cell.typed().equals(next.typed()) && isSame(cell.figure(), next.figure());
    }

    private static boolean isSame(Figure one, Figure other) {
        return one == null ? other == null : one.isSame(other);
    }

    private void saveTexts(UUID id, List<TypedText> typed, Map<UUID, String> left) {
        if (typed.isEmpty()) {
            return;
        }
        Map<UUID, TextRow> there =
                written.texts().texts(id).stream().collect(Collectors.toMap(TextRow::section, Function.identity()));
        for (var one : typed) {
            var text = there.get(one.section());
            var body = Wording.body(one.body());
            if (text == null || body.equals(text.body())) {
                continue;
            }
            if (one.seen() == text.version()) {
                written.texts().save(id, one.section(), body, actor.stampOrPortal());
            } else {
                left.put(one.section(), conflict("conflict.text", text.byName(), text.title()));
            }
        }
    }
}
