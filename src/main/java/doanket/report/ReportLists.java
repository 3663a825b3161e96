package doanket.report;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What one's units owe and have sent, and what they collect. */
@ApplicationScoped
@Transactional
public class ReportLists {

    public static final int PAGE = 50;

    private final PeriodRepository periods;
    private final CollectRepository collected;
    private final SheetRepository sheets;
    private final Actor actor;

    protected ReportLists() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ReportLists(PeriodRepository periods, CollectRepository collected, SheetRepository sheets, Actor actor) {
        this.periods = periods;
        this.collected = collected;
        this.sheets = sheets;
        this.actor = actor;
    }

    /** What the units of one's posts owe, the overdue first: it stays here until it is sent. */
    @Allowed(Permission.REPORT_READ)
    public List<DutyRow> owed() {
        return periods.duties(actor.units(), true, actor.today());
    }

    /** What they have sent, the newest first. */
    @Allowed(Permission.REPORT_READ)
    public List<DutyRow> sent() {
        return periods.duties(actor.units(), false, actor.today());
    }

    /** What they owe, the overdue first, or have sent, the newest first; behind a key of the page before, or from the top. */
    @Allowed(Permission.REPORT_READ)
    public DutyPage page(boolean owed, String after) {
        var key = DutyKey.read(after).orElseGet(() -> DutyKey.top(owed));
        return DutyPage.of(periods.dutiesAfter(actor.units(), owed, key, actor.today(), PAGE + 1), PAGE);
    }

    /** What the units of one's posts collect, and those over which one approves. */
    @Allowed(Permission.REPORT_READ)
    public List<PeriodRow> collected() {
        return periods.collectedBy(actor.units(), actor.today());
    }

    /** The reports beneath that one. Five statements, whatever their number. */
    @Allowed(value = Permission.REPORT_READ, of = ReportScopes.class)
    public CollectSheet beneath(UUID id) {
        var head = sheets.head(id, actor.today()).orElseThrow(NotFoundException::new);
        var unit = head.parties().unit();
        boolean approves = actor.may(Permission.REPORT_APPROVE, unit);
        boolean writes = actor.units().contains(unit) && actor.holds(Permission.REPORT_WRITE);
        boolean owed = head.isOwed();
        var may = new ReportMay(
                writes && owed,
                false,
                approves,
                writes && owed,
                approves && owed && head.isWhole(),
                false,
                false,
                approves,
                approves && head.isWhole() && head.state() == ReportState.APPROVED);
        return new CollectSheet(head, collected.rowsBeneath(id, actor.today()), collected.timeliness(id), may);
    }
}
