package doanket.report;

import doanket.identity.Actor;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a unit that is closed still owed goes into the reports of its successors. One that reports in that period already is told
 * to take it in: what waits comes back to it, and to what is approved it owes a supplementary report.
 */
@ApplicationScoped
class Handing {

    private final ReportRepository reports;
    private final HandingRepository handing;
    private final Supplements supplements;
    private final ReportNotices notices;

    protected Handing() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Handing(ReportRepository reports, HandingRepository handing, Supplements supplements, ReportNotices notices) {
        this.reports = reports;
        this.handing = handing;
        this.supplements = supplements;
        this.notices = notices;
    }

    void handOn(UUID id, Stamp by) {
        var report = reports.hold(id);
        report.handOn(by);
        reports.note(report, ReportStep.MOVED, by, "");
        reports.flush();
        handing.open(id, by);
        var why = Words.of(Actor.VIETNAMESE, "handed.on", handing.unit(report.unit()));
        var due = report.dueOrLater(VietnamTime.day(by.at()).plusDays(Supplements.DAYS_TO_CORRECT));
        for (var heir : reports.holdAll(handing.taking(id))) {
            notices.tell(include(heir, why, due, by), ReportEvents.INHERITED, by, why);
        }
        handing.adopt(id);
    }

    private Report include(Report heir, String why, LocalDate due, Stamp by) {
        return switch (heir.state()) {
            case APPROVED -> supplements.begin(heir, due, why, by);
            case SUBMITTED -> {
                heir.sendBack(why, due, by);
                reports.note(heir, ReportStep.RETURNED, by, why);
                yield heir;
            }
            default -> {
                if (heir.corrects() != null && heir.state() == ReportState.OPEN) {
                    heir.wanted(why, by);
                }
                reports.note(heir, ReportStep.INCLUDES, by, why);
                yield heir;
            }
        };
    }
}
