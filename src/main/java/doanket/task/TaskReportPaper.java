package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.paper.PaperBlock;
import doanket.paper.PaperForms;
import doanket.paper.PaperHead;
import doanket.paper.PaperPrinter;
import doanket.paper.PaperSheet;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The follow-up report on paper, in the form of the papers of the unit one acts for; drawn outside of any transaction. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class TaskReportPaper {

    private static final Locale VIETNAMESE = new Locale("vi");
    private static final List<Integer> WIDTHS = List.of(5, 16, 6, 7, 7, 7, 7, 6, 8, 7, 24);
    private static final List<Integer> ANNEX_WIDTHS = List.of(5, 25, 12, 12, 15, 7, 24);

    private final TaskReport report;
    private final PaperForms forms;
    private final PaperPrinter printer;
    private final Actor actor;

    protected TaskReportPaper() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    TaskReportPaper(TaskReport report, PaperForms forms, PaperPrinter printer, Actor actor) {
        this.report = report;
        this.forms = forms;
        this.printer = printer;
        this.actor = actor;
    }

    /** Refuses as "not found" whoever acts for no unit. */
    @Allowed(Permission.TASK_FOLLOW)
    public byte[] pdf(TaskList list, SpanWish wish) {
        var unit = actor.person().unit();
        if (unit == null) {
            throw new NotFoundException();
        }
        var sheet = report.whole(list, wish, VIETNAMESE);
        var head = new PaperHead(
                null, sheet.day(), Words.of(VIETNAMESE, "report.type"), ReportTable.title(sheet, VIETNAMESE), null);
        var blocks = new ArrayList<PaperBlock>();
        blocks.add(new PaperBlock.Grid(ReportTable.heads(VIETNAMESE), WIDTHS, ReportTable.rows(sheet, VIETNAMESE)));
        left(blocks, "leader.leftUnits", sheet.left().units());
        blocks.add(new PaperBlock.Text(0, "", Words.of(VIETNAMESE, "report.annexTitle"), true));
        blocks.add(new PaperBlock.Grid(ReportTable.annexHeads(VIETNAMESE), ANNEX_WIDTHS, ReportTable.annex(sheet)));
        left(blocks, "leader.leftTasks", sheet.left().overdue());
        return printer.pdf(new PaperSheet(forms.formOf(unit), head, blocks, null, List.of()));
    }

    /** Nothing is left out silently. */
    private static void left(List<PaperBlock> blocks, String key, long left) {
        if (left > 0) {
            blocks.add(new PaperBlock.Text(0, "", Words.of(VIETNAMESE, key, left), false));
        }
    }
}
