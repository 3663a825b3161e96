package doanket.organisation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A unit that comes after those of a reform; one with a code is founded when the reform is set. */
@Entity
@Table(name = "reform_heir")
class ReformHeir extends AggregateRoot {

    @Column(name = "reform_id", nullable = false)
    private UUID reformId;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "short_name")
    private String shortName;

    protected ReformHeir() {} // for JPA

    ReformHeir(UUID reformId, int position, ReformWish.Heir wish) {
        this.reformId = reformId;
        this.unitId = requireNonNull(wish.unit());
        this.position = position;
        if (wish.isNew()) {
            this.code = Wording.code(wish.code());
            this.name = Wording.name(wish.name());
            this.shortName = Wording.nameOrNothing(wish.shortName());
        }
    }

    boolean isNew() {
        return code != null;
    }

    /** Of the type and level of one of those it comes after. */
    Unit found(Unit before, LocalDate day) {
        var facts = UnitFacts.ranked(before.facts().protocolRank());
        return new Unit(unitId, new NewUnit(code, name, shortName, before.typeCode(), before.levelCode(), day, facts));
    }

    ReformWish.Heir wanted() {
        return new ReformWish.Heir(unitId, code, name, shortName);
    }

    UUID unit() {
        return unitId;
    }

    String code() {
        return code;
    }
}
