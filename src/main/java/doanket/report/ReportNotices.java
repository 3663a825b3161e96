package doanket.report;

import doanket.identity.Actor;
import doanket.notification.Happening;
import doanket.notification.Notifier;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Tells people what has happened to reports. */
@ApplicationScoped
class ReportNotices {

    static final String VIEW = "/report/view?id=";
    static final String ENTRY = "/report/entry?id=";

    private static final String REPORT = "report";
    private static final String PERIOD = "report.period";
    private static final List<String> OF_A_REPORT = List.of(
            ReportEvents.SUBMITTED,
            ReportEvents.RETURNED,
            ReportEvents.APPROVED,
            ReportEvents.SUPPLEMENT,
            ReportEvents.INHERITED,
            ReportEvents.AGAIN);
    private static final List<String> TO_WRITE = List.of(ReportEvents.SUPPLEMENT, ReportEvents.INHERITED);

    private final Notifier notifier;
    private final FormRepository forms;
    private final ReportRepository reports;

    protected ReportNotices() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ReportNotices(Notifier notifier, FormRepository forms, ReportRepository reports) {
        this.notifier = notifier;
        this.forms = forms;
        this.reports = reports;
    }

    void tell(Report report, String event, Stamp by, String detail) {
        tell(List.of(report), event, by, detail);
    }

    /** Of reports of one period. What was told of them before is no longer so. */
    void tell(Collection<Report> all, String event, Stamp by, String detail) {
        var ids = all.stream().map(Report::reportId).toList();
        var period = reports.period(all.iterator().next().period());
        var title = forms.find(period.form()).orElseThrow().name() + ", "
                + period.span().told();
        var place = TO_WRITE.contains(event) ? ENTRY : VIEW;
        notifier.forget(REPORT, ids, OF_A_REPORT);
        notifier.tellAll(ids.stream()
                .map(id ->
                        new Happening(event, REPORT, id, title, detail, place + id, by.at(), by.account(), by.name()))
                .toList());
    }

    /** One reminder to all who owe, and one line to whoever asks. */
    void remind(RoundRepository.Waiting period, Stamp by) {
        var due = VietnamTime.told(period.due());
        tell(ReportEvents.REMINDER, period, Words.of(Actor.VIETNAMESE, "remind.due", due), "/report/list", by);
        var summary = Words.of(Actor.VIETNAMESE, "remind.summary", period.owed(), period.all(), due);
        tell(ReportEvents.SUMMARY, period, summary, "/report/collect?id=" + period.root(), by);
    }

    /** One line to each unit in between about what lies beneath it. */
    void summarize(RoundRepository.Waiting period, List<RoundRepository.Collecting> all, Stamp by) {
        if (all.isEmpty()) {
            return;
        }
        var title = period.form() + ", " + period.span().told();
        var due = VietnamTime.told(period.due());
        notifier.tellAll(all.stream()
                .map(one -> new Happening(
                        ReportEvents.SUMMARY,
                        REPORT,
                        one.report(),
                        title,
                        Words.of(Actor.VIETNAMESE, "remind.summary", one.owed(), one.all(), due),
                        "/report/collect?id=" + one.report(),
                        by.at(),
                        by.account(),
                        by.name()))
                .toList());
    }

    /** To whoever still owes a report that has a day of its own. */
    void remindAgain(RoundRepository.Again report, Stamp by) {
        var title = report.form() + ", " + report.span().told();
        var detail = Words.of(Actor.VIETNAMESE, "remind.due", VietnamTime.told(report.due()));
        var address = ENTRY + report.id();
        notifier.tell(new Happening(
                ReportEvents.AGAIN, REPORT, report.id(), title, detail, address, by.at(), by.account(), by.name()));
    }

    /** To everybody whose figures are in the sum of that period: only supplementary reports change it from now on. */
    void locked(Report root, Stamp by) {
        var period = reports.period(root.period());
        var title = forms.find(period.form()).orElseThrow().name() + ", "
                + period.span().told();
        notifier.tell(new Happening(
                ReportEvents.LOCKED,
                PERIOD,
                root.period(),
                title,
                Words.of(Actor.VIETNAMESE, "locked.told"),
                "/report/list",
                by.at(),
                by.account(),
                by.name()));
    }

    private void tell(String event, RoundRepository.Waiting period, String detail, String address, Stamp by) {
        var title = period.form() + ", " + period.span().told();
        notifier.tell(
                new Happening(event, PERIOD, period.id(), title, detail, address, by.at(), by.account(), by.name()));
    }
}
