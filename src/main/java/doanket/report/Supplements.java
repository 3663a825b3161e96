package doanket.report;

import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Begins supplementary reports, each with all that stands in the report which it is to replace. */
@ApplicationScoped
class Supplements {

    static final int DAYS_TO_CORRECT = 7;

    private final ReportRepository reports;
    private final SupplementRepository supplements;

    protected Supplements() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Supplements(ReportRepository reports, SupplementRepository supplements) {
        this.reports = reports;
        this.supplements = supplements;
    }

    /** Of a report that is held; {@code why} is empty where its own unit begins it. Refuses a second one on its way. */
    Report begin(Report report, LocalDate due, String why, Stamp by) {
        if (reports.isBeingCorrected(report.reportId())) {
            throw ReportRefused.correctionThere();
        }
        var correction = report.correct(due, by);
        if (!why.isEmpty()) {
            correction.wanted(why, by);
        }
        reports.add(correction);
        reports.note(report, why.isEmpty() ? ReportStep.CORRECTED : ReportStep.WANTED, by, why);
        reports.flush();
        supplements.copy(report.reportId(), correction.reportId());
        return correction;
    }

    /** One that its unit began by itself and never sent is as if it had never been; tells the report that stays. */
    Report discard(Report correction, Stamp by) {
        correction.mustBeOnesOwn();
        var report = reports.hold(correction.corrects());
        reports.flush();
        supplements.remove(correction.reportId());
        reports.remove(correction);
        reports.note(report, ReportStep.DISCARDED, by, "");
        return report;
    }
}
