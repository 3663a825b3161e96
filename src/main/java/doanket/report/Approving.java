package doanket.report;

import doanket.criteria.Assessments;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** All of them are held. What was approved beneath them since they were sent is in their figures. */
    void approve(Collection<Report> all, Stamp by) {
        all.forEach(report -> {
            report.approve(by);
            reports.note(report, ReportStep.APPROVED, by, "");
        });
        var replaced = replace(all, by);
        reports.flush();
        var changed = gathering.gather(ids(all), by);
        all.stream()
                .filter(report -> changed.contains(report.reportId()))
                .forEach(report -> reports.note(report, ReportStep.GATHERED, by, ""));
        count(all, replaced);
        sumAnew(all, by);
    }

    /** Tells what is replaced; whatever lay beneath it lies beneath what takes its place. */
    private List<UUID> replace(Collection<Report> all, Stamp by) {
        var corrected =
                all.stream().map(Report::corrects).filter(Objects::nonNull).toList();
        reports.holdAll(corrected).forEach(report -> {
            report.replace(by);
            index.remove(report.reportId());
            reports.note(report, ReportStep.REPLACED, by, "");
        });
        if (!corrected.isEmpty()) {
            gathering.adopt(ids(all));
        }
        return corrected;
    }

    private static List<UUID> ids(Collection<Report> all) {
        return all.stream().map(Report::reportId).toList();
    }

    /** The figures of these reports are approved from now on. */
    void count(Collection<Report> all) {
        count(all, List.of());
    }

    private void count(Collection<Report> all, List<UUID> replaced) {
        var counting = ids(all);
        var sources = Stream.concat(counting.stream(), replaced.stream()).toList();
        assessments.replace(sources, gathering.figures(counting));
    }

    /** The sum of a period is final; those whose figures are in it are told. */
    void lock(Report root, Stamp by) {
        count(List.of(root));
        notices.locked(root, by);
    }

    /** Sums that were final already change with what has come later, level by level up to whoever asks. */
    private void sumAnew(Collection<Report> all, Stamp by) {
        var above = above(all);
        while (!above.isEmpty()) {
            var done = reports.holdAll(above).stream()
                    .filter(parent -> parent.state() == ReportState.APPROVED)
                    .toList();
            if (!done.isEmpty()) {
                gathering.gather(ids(done), by);
                done.forEach(parent -> reports.note(parent, ReportStep.GATHERED, by, ""));
                reports.flush();
                count(done);
            }
            above = above(done);
        }
    }

    private static Set<UUID> above(Collection<Report> all) {
        return all.stream().map(Report::parent).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
