package doanket.organisation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The term of office of a committee, such as "Khóa XVI, nhiệm kỳ 2025 - 2030". */
@Entity
@Table(name = "term")
class Term extends AggregateRoot {

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "name", nullable = false)
    private String name;

    @Embedded
    private Period period;

    protected Term() {} // for JPA

    Term(UUID unitId, String name, LocalDate from, LocalDate to) {
        this.unitId = requireNonNull(unitId);
        this.name = Wording.name(name);
        this.period = new Period(from, to);
    }

    UUID termId() {
        return id();
    }
}
