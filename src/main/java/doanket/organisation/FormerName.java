package doanket.organisation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What a unit was called until a day. */
@Entity
@Table(name = "former_name")
class FormerName extends AggregateRoot {

    private static final int DECISION_MAX = 200;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    /** By which the unit is called otherwise since; empty where nobody told. */
    @Column(name = "decision", nullable = false)
    private String decision;

    protected FormerName() {} // for JPA

    FormerName(UUID unitId, String name, LocalDate lastDay) {
        this(unitId, name, lastDay, null);
    }

    FormerName(UUID unitId, String name, LocalDate lastDay, String decision) {
        this.unitId = requireNonNull(unitId);
        this.name = requireNonNull(name);
        this.lastDay = requireNonNull(lastDay);
        var told = Wording.nameOrNothing(decision);
        if (told != null && told.length() > DECISION_MAX) {
            throw OrganisationRefused.nameShape(DECISION_MAX);
        }
        this.decision = told == null ? "" : told;
    }
}
