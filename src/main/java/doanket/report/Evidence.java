package doanket.report;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import doanket.platform.VietnamTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A file that proves a figure of a report; whoever decides about the report says of it once whether it does. */
@Entity
@Table(name = "report_evidence")
class Evidence extends AggregateRoot {

    @Column(name = "report_id", nullable = false)
    private UUID reportId;

    @Column(name = "indicator_id", nullable = false)
    private UUID indicatorId;

    @Column(name = "file_id", nullable = false)
    private UUID fileId;

    @Column(name = "note", nullable = false)
    private String note;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    @Embedded
    private StoredStamp by;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private EvidenceRow.Verdict verdict;

    @Column(name = "reason", nullable = false)
    private String reason = "";

    @Column(name = "judged_name", nullable = false)
    private String judgedName = "";

    protected Evidence() {} // for JPA

    Evidence(UUID report, UUID indicator, UUID file, NewEvidence told, Stamp by) {
        if (told.takenOn() != null && told.takenOn().isAfter(VietnamTime.day(by.at()))) {
            throw ReportRefused.evidenceDayLater();
        }
        this.reportId = requireNonNull(report);
        this.indicatorId = requireNonNull(indicator);
        this.fileId = requireNonNull(file);
        this.note = Wording.text(told.note());
        this.takenOn = told.takenOn();
        this.by = new StoredStamp(by);
    }

    /** Refuses a rejection without a reason, and a second verdict. */
    void judge(EvidenceRow.Verdict said, String why, Stamp judge) {
        if (verdict != null) {
            throw ReportRefused.verdictThere(judgedName);
        }
        reason = said == EvidenceRow.Verdict.REJECTED ? Wording.reason(why) : Wording.text(why);
        verdict = said;
        judgedName = judge.name();
    }

    UUID report() {
        return reportId;
    }
}
