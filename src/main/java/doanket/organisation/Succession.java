package doanket.organisation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One unit came after another, by which decision and on which day; many may follow one, and one many. */
@Entity
@Table(name = "succession")
class Succession extends AggregateRoot {

    @Column(name = "predecessor_id", nullable = false)
    private UUID predecessorId;

    @Column(name = "successor_id", nullable = false)
    private UUID successorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private SuccessionKind kind;

    @Column(name = "decision", nullable = false)
    private String decision;

    @Column(name = "on_day", nullable = false)
    private LocalDate day;

    /** Of many, one takes over what is still open: the first that was named. */
    @Column(name = "takes_over", nullable = false)
    private boolean takesOver;

    protected Succession() {} // for JPA

    Succession(UUID predecessorId, UUID successorId, Closing closing) {
        if (predecessorId.equals(successorId)) {
            throw OrganisationRefused.successorOfItself();
        }
        this.predecessorId = predecessorId;
        this.successorId = requireNonNull(successorId);
        this.kind = requireNonNull(closing.kind());
        this.decision = Wording.name(closing.decision());
        this.day = closing.nextDay();
        this.takesOver = closing.successors().get(0).equals(successorId);
    }
}
