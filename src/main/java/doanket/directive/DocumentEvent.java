package doanket.directive;

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

/** One step in the life of a paper: who, in which post, when, what, and why. Written once, never changed. */
@Entity
@Table(name = "document_event")
class DocumentEvent extends AggregateRoot {

    enum Kind {
        BEGUN,
        SUBMITTED,
        TAKEN_BACK,
        RETURNED,
        SIGNED,
        SIGNATURE_RETURNED,
        ISSUED,
        NUMBER_CORRECTED,
        CORRECTED,
        REPLACED,
        WITHDRAWN,
        RECEIVED,
        REMINDED
    }

    @Column(name = "document_id", nullable = false)
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "detail", nullable = false)
    private String detail;

    @Embedded
    private StoredStamp by;

    protected DocumentEvent() {} // for JPA

    DocumentEvent(UUID documentId, Kind kind, String detail, Stamp by) {
        this.documentId = documentId;
        this.kind = kind;
        this.detail = detail == null ? "" : detail;
        this.by = new StoredStamp(by);
    }

    UUID document() {
        return documentId;
    }

    Kind kind() {
        return kind;
    }

    String detail() {
        return detail;
    }

    StoredStamp by() {
        return by;
    }
}
