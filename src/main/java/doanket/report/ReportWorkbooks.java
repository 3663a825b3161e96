package doanket.report;

import doanket.criteria.Figure;
import doanket.criteria.FigureRefused;
import doanket.criteria.FigureText;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reports as workbooks, out and back in. */
@ApplicationScoped
@Transactional
public class ReportWorkbooks {

    private final SheetRepository sheets;
    private final ReportRepository reports;
    private final MatrixRepository matrix;
    private final Lines lines;
    private final Actor actor;

    protected ReportWorkbooks() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReportWorkbooks(
            SheetRepository sheets, ReportRepository reports, MatrixRepository matrix, Lines lines, Actor actor) {
        this.sheets = sheets;
        this.reports = reports;
        this.matrix = matrix;
        this.lines = lines;
        this.actor = actor;
    }

    /** The report, to be read or to be edited and brought back. */
    @Allowed(value = Permission.REPORT_READ, of = ReportScopes.class)
    public byte[] workbook(UUID id) {
        return new ReportBook(sheet(id), actor.locale()).write();
    }

    /** All reports beneath that one: units down, indicators across. */
    @Allowed(value = Permission.REPORT_READ, of = ReportScopes.class)
    public byte[] table(UUID id) {
        return new MatrixBook(sheet(id), matrix.rowsBeneath(id), actor.locale()).write();
    }

    /**
     * What an edited workbook would change; nothing where it was not edited. Changes nothing itself. Refuses a workbook of
     * another report, one that was edited in the wrong columns, and a report that was sent.
     */
    @Allowed(value = Permission.REPORT_WRITE, of = WriteScopes.class)
    public List<ImportLine> preview(UUID id, byte[] content) {
        reports.report(id).mustBeOwed();
        return new ReportBook(sheet(id), actor.locale())
                .read(content).stream().flatMap(said -> changed(said).stream()).toList();
    }

    private ReportSheet sheet(UUID id) {
        var head = sheets.head(id, actor.today()).orElseThrow(NotFoundException::new);
        return new ReportSheet(head, lines.of(id), List.of(), List.of(), List.of(), null, ReportSheet.Line.NONE);
    }

    private Optional<ImportLine> changed(ReportBook.Said said) {
        var line = said.line();
        var text = Wording.cell(said.text());
        var comment = Wording.text(said.comment());
        Figure figure = null;
        String problem = null;
        try {
            figure = text.isEmpty() ? null : FigureText.parse(text, line.info());
        } catch (FigureRefused refused) {
            problem = Words.of(actor.locale(), refused);
        }
        boolean sameFigure =
                problem == null ? isSame(figure, line.figure()) && line.problem() == null : text.equals(line.text());
        boolean same = sameFigure && comment.equals(line.comment());
        return same
                ? Optional.empty()
                : Optional.of(new ImportLine(
                        line.id(), line.code(), line.name(), line.text(), text, comment, line.version(), problem));
    }

    private static boolean isSame(Figure one, Figure other) {
        return one == null ? other == null : one.isSame(other);
    }
}
