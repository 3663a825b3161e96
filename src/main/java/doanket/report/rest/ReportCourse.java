package doanket.report.rest;

import doanket.api.ApiField;
import doanket.report.EventRow;
import doanket.report.EvidenceRow;
import doanket.report.Predecessor;
import doanket.report.ReportSheet;
import doanket.report.ReportState;
import doanket.report.ReportStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What has become of a report: the steps it took, what proves its figures, and what units before the reporting one have. */
public record ReportCourse(
        @ApiField(value = "Báo cáo mà báo cáo này bổ sung", en = "The report that this one supplements")
        UUID supplements,

        @ApiField(
                value = "Báo cáo bổ sung đang thay báo cáo này",
                en = "The supplementary report that is to take its place")
        UUID supplement,

        @ApiField(value = "Được chọn để kiểm tra thực tế", en = "Drawn for a look on the spot")
        boolean sampled,

        List<ReportLogLine> log,
        List<ReportProof> evidence,
        List<ReportBefore> predecessors) {

    /** What was done, by whom in which post, when, with which words; steps of the portal itself have no name. */
    public record ReportLogLine(ReportStep step, String name, String post, Instant at, String text) {

        static ReportLogLine of(EventRow row) {
            return new ReportLogLine(row.step(), row.name(), row.post(), row.at(), row.text());
        }
    }

    /** A file that proves a figure, and what was said of it; without a verdict nobody has. */
    public record ReportProof(
            UUID indicator,
            String code,
            UUID file,
            String fileName,
            boolean picture,
            String note,
            LocalDate takenOn,
            String name,
            Instant at,
            EvidenceRow.Verdict verdict,
            String reason,
            String judgedBy) {

        static ReportProof of(EvidenceRow row) {
            return new ReportProof(
                    row.indicator(),
                    row.code(),
                    row.file(),
                    row.fileName(),
                    row.picture(),
                    row.note(),
                    row.takenOn(),
                    row.byName(),
                    row.at(),
                    row.verdict(),
                    row.reason(),
                    row.judgedName());
        }
    }

    /** What a unit before this one has for the same period. */
    public record ReportBefore(UUID id, String unitName, ReportState state) {

        static ReportBefore of(Predecessor one) {
            return new ReportBefore(one.report(), one.unit(), one.state());
        }
    }

    static ReportCourse of(ReportSheet sheet) {
        var course = sheet.head().course();
        return new ReportCourse(
                course.corrects(),
                course.correction(),
                course.sampled(),
                sheet.events().stream().map(ReportLogLine::of).toList(),
                sheet.evidence().stream().map(ReportProof::of).toList(),
                sheet.line().predecessors().stream().map(ReportBefore::of).toList());
    }
}
