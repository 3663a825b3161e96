package doanket.report;

import doanket.criteria.Assessments;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What an approval brings about: the figures count, what was corrected is replaced, and sums that were locked are made anew. */
@ApplicationScoped
class Approving {

    private final ReportRepository reports;
    private final GatherRepository gathering;
    private final Assessments assessments;
    private final ReportIndex index;
    private final ReportNotices notices;

    protected Approving() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Approving(
            ReportRepository reports,
            GatherRepository gathering,
            Assessments assessments,
            ReportIndex index,
            ReportNotices notices) {
        this.reports = reports;
        this.gathering = gathering;
        this.assessments = assessments;
        this.index = index;
        this.notices = notices;
    }

    /** All of them are held. */
    void approve(Collection<Report> all, Stamp by) {
        all.forEach(report -> {
            report.approve(by);
            reports.note(report, ReportStep.APPROVED, by, "");
        });
        replace(all, by);
        reports.flush();
        count(all);
        sumAnew(all, by);
    }

    private void replace(Collection<Report> all, Stamp by) {
        var corrected =
                all.stream().map(Report::corrects).filter(Objects::nonNull).toList();
        reports.holdAll(corrected).forEach(report -> {
            report.replace(by);
            index.remove(report.reportId());
            reports.note(report, ReportStep.REPLACED, by, "");
        });
    }

    /** The figures of these reports are approved from now on. */
    void count(Collection<Report> all) {
        assessments.put(gathering.figures(all.stream().map(Report::reportId).toList()));
    }

    /** The sum of a period is final; those whose figures are in it are told. */
    void lock(Report root, Stamp by) {
        count(List.of(root));
        notices.locked(root, by);
    }

    /** A sum that was final already changes with what has come later. */
    private void sumAnew(Collection<Report> all, Stamp by) {
        var above = new HashSet<UUID>();
        all.forEach(report -> above.add(report.parent()));
        above.remove(null);
        var done = reports.holdAll(above).stream()
                .filter(parent -> parent.state() == ReportState.APPROVED)
                .toList();
        for (var parent : done) {
            gathering.gather(parent.reportId(), by);
            reports.note(parent, ReportStep.GATHERED, by, "");
        }
        if (!done.isEmpty()) {
            reports.flush();
            count(List.copyOf(done));
        }
    }
}
