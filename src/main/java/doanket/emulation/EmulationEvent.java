package doanket.emulation;

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

/** One line of the log of a book or of the scores of a unit. Lines are added, never changed. */
@Entity
@Table(name = "emulation_event")
class EmulationEvent extends AggregateRoot {

    @Column(name = "book_id", nullable = false)
    private UUID bookId;

    @Column(name = "sheet_id")
    private UUID sheetId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private EmulationStep kind;

    @Embedded
    private StoredStamp by;

    @Column(name = "text", nullable = false)
    private String text;

    protected EmulationEvent() {} // for JPA

    private EmulationEvent(UUID book, UUID sheet, EmulationStep kind, Stamp by, String text) {
        this.bookId = requireNonNull(book);
        this.sheetId = sheet;
        this.kind = requireNonNull(kind);
        this.by = new StoredStamp(by);
        this.text = requireNonNull(text);
    }

    static EmulationEvent of(EmulationBook book, EmulationStep kind, Stamp by) {
        return new EmulationEvent(book.key(), null, kind, by, "");
    }

    static EmulationEvent of(ScoreSheet sheet, EmulationStep kind, Stamp by, String text) {
        return new EmulationEvent(sheet.book(), sheet.key(), kind, by, text);
    }
}
