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

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    protected FormerName() {} // for JPA

    FormerName(UUID unitId, String name, LocalDate lastDay) {
        this.unitId = requireNonNull(unitId);
        this.name = requireNonNull(name);
        this.lastDay = requireNonNull(lastDay);
    }
}
