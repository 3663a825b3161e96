package doanket.organisation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What a reform does to one unit: it ends for the one that takes over, or is called otherwise from that day on. */
@Entity
@Table(name = "reform_unit")
class ReformLine extends AggregateRoot {

    @Column(name = "reform_id", nullable = false)
    private UUID reformId;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "heir_id")
    private UUID heirId;

    @Column(name = "new_name")
    private String newName;

    @Column(name = "new_short_name")
    private String newShortName;

    @Column(name = "named", nullable = false)
    private boolean named;

    protected ReformLine() {} // for JPA

    ReformLine(UUID reformId, int position, ReformWish.Line wish, ReformKind kind) {
        this.reformId = reformId;
        this.unitId = requireNonNull(wish.unit());
        this.position = position;
        this.heirId = kind.hasHeirs() ? wish.heir() : null;
        this.newName = kind == ReformKind.RENAMED ? Wording.name(wish.newName()) : null;
        this.newShortName = kind == ReformKind.RENAMED ? Wording.nameOrNothing(wish.newShortName()) : null;
    }

    /** The unit is called so from now on; the name until then is kept with its last day. */
    FormerName rename(Unit unit, LocalDate day, String decision) {
        var before = new FormerName(unitId, unit.name(), day.minusDays(1), decision);
        unit.call(newName, newShortName);
        named = true;
        return before;
    }

    ReformWish.Line wanted() {
        return new ReformWish.Line(unitId, heirId, newName, newShortName);
    }

    UUID unit() {
        return unitId;
    }

    UUID heir() {
        return heirId;
    }
}
