package doanket.report;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Audience;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reading one report, for whoever writes it, decides about it or looks at it. */
@ApplicationScoped
@Transactional
public class ReportReading {

    private final SheetRepository sheets;
    private final Pages pages;
    private final Lines lines;
    private final HistoryRepository history;
    private final Actor actor;

    protected ReportReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReportReading(SheetRepository sheets, Pages pages, Lines lines, HistoryRepository history, Actor actor) {
        this.sheets = sheets;
        this.pages = pages;
        this.lines = lines;
        this.history = history;
        this.actor = actor;
    }

    /** Eight statements, whatever the number of figures. */
    @Allowed(value = Permission.REPORT_READ, of = ReportScopes.class)
    public ReportSheet sheet(UUID id) {
        var head = sheets.head(id, actor.today()).orElseThrow(NotFoundException::new);
        return new ReportSheet(
                head,
                lines.of(id),
                pages.texts().texts(id),
                sheets.events(id),
                sheets.evidence(id),
                may(head),
                new ReportSheet.Line(filer(head.parties()), head.parties().predecessors()));
    }

    private UUID filer(ReportHead.Parties parties) {
        return parties.holders().stream()
                .filter(actor.units()::contains)
                .findFirst()
                .orElse(parties.unit());
    }

    /** How one figure of the unit went over the periods: the one asked for, or the first that can be drawn. Five statements. */
    @Allowed(value = Permission.REPORT_READ, of = ReportScopes.class)
    public HistorySheet history(UUID id, UUID indicator) {
        var head = sheets.head(id, actor.today()).orElseThrow(NotFoundException::new);
        var drawn = lines.of(id).stream().filter(ReportLine::drawable).toList();
        var chosen = drawn.stream()
                .filter(line -> line.id().equals(indicator))
                .findFirst()
                .or(() -> drawn.stream().findFirst())
                .orElse(null);
        var rows = chosen == null ? List.<HistoryRow>of() : history.periods(id, chosen.id());
        return new HistorySheet(head, drawn, chosen, rows);
    }

    private ReportMay may(ReportHead head) {
        var unit = head.parties().unit();
        boolean writes = actor.may(
                Permission.REPORT_WRITE,
                new Scope(null, null, Audience.keys(head.parties().holders())));
        boolean approves = actor.may(
                Permission.REPORT_APPROVE,
                head.isWhole() ? unit : head.parties().above());
        return ReportMay.of(head, writes, approves);
    }
}
