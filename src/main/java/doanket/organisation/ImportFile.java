package doanket.organisation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file that brings units or people. The national list waits for a node to take it; a sheet of staff is first looked at and
 * then confirmed. Either way it is taken in whole or not at all, once, and its content is forgotten afterwards.
 */
@Entity
@Table(name = "import_file")
class ImportFile extends AggregateRoot {

    private static final int NAME_MAX = 200;
    private static final String NAMELESS = "-";

    enum Kind {
        NATIONAL_LIST,
        STAFF
    }

    enum State {
        PREVIEW,
        WAITING,
        DONE,
        FAILED
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "content")
    private byte[] content;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "added", nullable = false)
    private int added;

    @Column(name = "unchanged", nullable = false)
    private int unchanged;

    @Column(name = "changed", nullable = false)
    private int changed;

    @Column(name = "failure")
    private String failure;

    @Column(name = "failure_about")
    private String failureAbout;

    protected ImportFile() {} // for JPA

    private ImportFile(Kind kind, State state, NewImport upload) {
        this.kind = kind;
        this.state = state;
        this.fileName = nameOf(upload.fileName());
        this.content = requireNonNull(upload.content()).clone();
        this.accountId = requireNonNull(upload.account());
        this.uploadedAt = requireNonNull(upload.at());
    }

    /** A list to be taken in by a job; the units it founds begin on that day. */
    static ImportFile waiting(NewImport upload, LocalDate fromDay) {
        var file = new ImportFile(Kind.NATIONAL_LIST, State.WAITING, upload);
        file.fromDay = requireNonNull(fromDay);
        return file;
    }

    /** A sheet of people and posts to be looked at first. */
    static ImportFile toBeLookedAt(NewImport upload) {
        return new ImportFile(Kind.STAFF, State.PREVIEW, upload);
    }

    private static String nameOf(String typed) {
        var clean = XlsxFile.tidy(typed);
        return clean.isEmpty() ? NAMELESS : clean.substring(0, Math.min(clean.length(), NAME_MAX));
    }

    void finish(ImportCounts counts, Instant now) {
        if (!isOpen()) {
            throw ImportRefused.alreadyImported();
        }
        state = State.DONE;
        added = counts.added();
        unchanged = counts.unchanged();
        changed = counts.changed();
        finishedAt = now;
        content = null;
    }

    void fail(String reason, String about, Instant now) {
        state = State.FAILED;
        failure = requireNonNull(reason);
        failureAbout = about;
        finishedAt = now;
        content = null;
    }

    boolean isOpen() {
        return state == State.PREVIEW || state == State.WAITING;
    }

    UUID fileId() {
        return id();
    }

    UUID account() {
        return accountId;
    }

    Kind kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    ImportCounts counts() {
        return new ImportCounts(added, unchanged, changed);
    }

    /** Refuses a file that was taken in already: its content is gone. */
    byte[] content() {
        if (content == null) {
            throw ImportRefused.alreadyImported();
        }
        return content.clone();
    }
}
