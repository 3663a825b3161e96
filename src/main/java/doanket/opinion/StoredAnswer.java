package doanket.opinion;

import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What became of a petition, in words, and when and how the people were told; written once each. */
@Embeddable
class StoredAnswer {

    private static final int ANSWER_MAX = 4000;
    private static final int PAPER_MAX = 100;
    private static final int HOW_MAX = 500;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "answer", nullable = false)
    private String text = "";

    @Column(name = "answer_paper", nullable = false)
    private String paper = "";

    @Column(name = "answered_unit_id")
    private UUID unit;

    @Column(name = "answered_at")
    private Instant at;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "told_how", nullable = false)
    private String toldHow = "";

    protected StoredAnswer() {} // for JPA

    static StoredAnswer none() {
        return new StoredAnswer();
    }

    /** Refuses an answer without outcome or words. */
    static StoredAnswer of(TypedAnswer typed, UUID unit, Stamp by) {
        if (typed.outcome() == null) {
            throw OpinionRefused.outcomeMissing();
        }
        var answer = new StoredAnswer();
        answer.text = Wording.needed(typed.text(), ANSWER_MAX);
        answer.paper = Wording.text(typed.paper(), PAPER_MAX);
        answer.outcome = typed.outcome();
        answer.unit = unit;
        answer.at = by.at();
        return answer;
    }

    /** The same for another petition. */
    StoredAnswer copy() {
        var answer = new StoredAnswer();
        answer.text = text;
        answer.paper = paper;
        answer.outcome = outcome;
        answer.unit = unit;
        answer.at = at;
        return answer;
    }

    /** Refuses no day, a day to come, and no way. */
    void tell(LocalDate on, String how, LocalDate today) {
        if (on == null) {
            throw OpinionRefused.dayBad();
        }
        if (on.isAfter(today)) {
            throw OpinionRefused.dayAhead();
        }
        this.toldHow = Wording.needed(how, HOW_MAX);
        this.toldOn = on;
    }
}
