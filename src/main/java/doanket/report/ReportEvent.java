package doanket.report;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** One line of the log of a report. Lines are added, never changed. */
@Entity
@Table(name = "report_event")
class ReportEvent extends AggregateRoot {

    @Column(name = "report_id", nullable = false)
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ReportStep kind;

    @Embedded
    private StoredStamp by;

    @Column(name = "text", nullable = false)
    private String text;

    protected ReportEvent() {} // for JPA

    ReportEvent(UUID report, ReportStep kind, Stamp by, String text) {
        this.reportId = requireNonNull(report);
        this.kind = requireNonNull(kind);
        this.by = new StoredStamp(by);
        this.text = requireNonNull(text);
    }
}
