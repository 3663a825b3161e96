package doanket.organisation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One unit stands beneath another, in one way, for a time; it is ended, never removed. */
@Entity
@Table(name = "unit_relation")
class UnitRelation extends AggregateRoot {

    @Column(name = "kind_code", nullable = false)
    private String kindCode;

    @Column(name = "lower_id", nullable = false)
    private UUID lowerId;

    @Column(name = "upper_id", nullable = false)
    private UUID upperId;

    @Embedded
    private Period period;

    protected UnitRelation() {} // for JPA

    UnitRelation(UUID lowerId, NewRelation wanted) {
        if (lowerId.equals(wanted.upper())) {
            throw OrganisationRefused.relationToItself();
        }
        this.lowerId = lowerId;
        this.upperId = requireNonNull(wanted.upper());
        this.kindCode = requireNonNull(wanted.kind());
        this.period = new Period(wanted.from(), wanted.to());
    }

    void end(LocalDate lastDay) {
        if (lastDay == null) {
            throw OrganisationRefused.lastDayMissing();
        }
        period = period.until(lastDay);
    }

    Period period() {
        return period;
    }

    UUID relationId() {
        return id();
    }

    UUID lower() {
        return lowerId;
    }

    UUID upper() {
        return upperId;
    }

    String kind() {
        return kindCode;
    }
}
