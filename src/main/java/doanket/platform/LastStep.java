package doanket.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who brought something to the state it is in, so that whoever comes second is told. */
@Embeddable
public class LastStep {

    @Column(name = "step_by")
    private UUID stepBy;

    @Column(name = "step_name", nullable = false)
    private String stepName;

    @Column(name = "step_at", nullable = false)
    private Instant stepAt;

    protected LastStep() {} // for JPA

    public LastStep(Stamp by) {
        this.stepBy = by.account();
        this.stepName = by.name();
        this.stepAt = by.at();
    }

    /** Whether it was that person; the portal itself is nobody. */
    public boolean isBy(Stamp other) {
        return stepBy != null && stepBy.equals(other.account());
    }

    public UUID account() {
        return stepBy;
    }

    public String name() {
        return stepName;
    }

    public Instant at() {
        return stepAt;
    }
}
