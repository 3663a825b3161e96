package doanket.emulation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A unit's objection to the score of one item: made with a reason, answered once with a reason, then never changed. */
@Entity
@Table(name = "emulation_objection")
class Objection extends AggregateRoot {

    private static final int TEXT_MAX = 4000;

    @Column(name = "sheet_id", nullable = false, updatable = false)
    private UUID sheetId;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "wanted", updatable = false)
    private BigDecimal wanted;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @Embedded
    private StoredStamp by;

    @Column(name = "accepted")
    private Boolean accepted;

    @Column(name = "answer", nullable = false)
    private String answer = "";

    @Column(name = "points")
    private BigDecimal points;

    @Column(name = "answered_name", nullable = false)
    private String answeredName = "";

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Objection() {} // for JPA

    /** Refuses an objection without a reason. */
    Objection(UUID sheet, UUID item, BigDecimal wanted, String text, Stamp by) {
        var clean = Wording.text(text, TEXT_MAX);
        if (clean.isEmpty()) {
            throw EmulationRefused.objectionEmpty();
        }
        this.sheetId = requireNonNull(sheet);
        this.itemId = requireNonNull(item);
        this.wanted = wanted;
        this.text = clean;
        this.by = new StoredStamp(by);
    }

    /** Accepts it: from {@code before} the score becomes {@code after}. Refuses no change, no reason, and a second answer. */
    void accept(BigDecimal before, BigDecimal after, String why, Stamp answerer) {
        refuseAnswered();
        if (after == null) {
            throw EmulationRefused.pointsMissing();
        }
        if (Points.same(before, after)) {
            throw EmulationRefused.noChange();
        }
        answer(true, why, answerer);
        this.points = after;
    }

    /** Leaves the score as it is. Refuses no reason and a second answer. */
    void reject(String why, Stamp answerer) {
        refuseAnswered();
        answer(false, why, answerer);
    }

    private void refuseAnswered() {
        if (accepted != null) {
            throw EmulationRefused.answered();
        }
    }

    private void answer(boolean isAccepted, String why, Stamp answerer) {
        var clean = Wording.text(why, TEXT_MAX);
        if (clean.isEmpty()) {
            throw EmulationRefused.answerMissing();
        }
        this.answer = clean;
        this.accepted = isAccepted;
        this.answeredName = answerer.name();
        this.answeredAt = answerer.at();
    }

    UUID key() {
        return id();
    }

    UUID sheet() {
        return sheetId;
    }

    UUID item() {
        return itemId;
    }

    String answer() {
        return answer;
    }

    Boolean accepted() {
        return accepted;
    }
}
