package doanket.opinion;

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
import java.time.LocalDate;
import java.util.UUID;

/** A visit with its day and place, or a finding. Added, never changed. */
@Entity
@Table(name = "opinion_note")
class Note extends AggregateRoot {

    private static final int TEXT_MAX = 4000;
    private static final int PLACE_MAX = 300;

    @Column(name = "oversight_id", nullable = false, updatable = false)
    private UUID oversightId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private NoteKind kind;

    @Column(name = "day", updatable = false)
    private LocalDate day;

    @Column(name = "place", nullable = false, updatable = false)
    private String place = "";

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @Embedded
    private StoredStamp by;

    protected Note() {} // for JPA

    /** Refuses one without words. */
    Note(Oversight oversight, NoteKind kind, String text, Stamp by) {
        oversight.refuseClosed();
        this.text = Wording.needed(text, TEXT_MAX);
        this.oversightId = oversight.key();
        this.kind = requireNonNull(kind);
        this.by = new StoredStamp(by);
    }

    /** Refuses a visit without a day or a place. */
    static Note visit(Oversight oversight, LocalDate day, String place, String text, Stamp by) {
        var visit = new Note(oversight, NoteKind.VISIT, text, by);
        if (day == null) {
            throw OpinionRefused.dayBad();
        }
        visit.place = Wording.needed(place, PLACE_MAX);
        visit.day = day;
        return visit;
    }
}
