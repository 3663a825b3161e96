package doanket.organisation;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A unit beneath one that is split, and to which of the new units it goes; all others go to the one that takes over. */
@Entity
@Table(name = "reform_share")
class ReformShare extends AggregateRoot {

    @Column(name = "reform_id", nullable = false)
    private UUID reformId;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "heir_id", nullable = false)
    private UUID heirId;

    protected ReformShare() {} // for JPA

    private ReformShare(UUID reformId, ReformWish.Share wish) {
        this.reformId = reformId;
        this.unitId = requireNonNull(wish.unit());
        this.heirId = requireNonNull(wish.heir());
    }

    /** Refuses shares of anything but a split, a unit that would go to two, and one that would go to none of the new units. */
    static List<ReformShare> all(UUID reformId, ReformWish wish) {
        if (wish.kind() != ReformKind.SPLIT && !wish.shares().isEmpty()) {
            throw OrganisationRefused.shareWithoutSplit();
        }
        var after = wish.heirs().stream().map(ReformWish.Heir::unit).collect(Collectors.toSet());
        if (!after.containsAll(
                wish.shares().stream().map(ReformWish.Share::heir).toList())) {
            throw OrganisationRefused.shareForeign();
        }
        var units = new HashSet<UUID>();
        if (!wish.shares().stream().map(ReformWish.Share::unit).allMatch(units::add)) {
            throw OrganisationRefused.shareTwice();
        }
        return wish.shares().stream()
                .map(share -> new ReformShare(reformId, share))
                .toList();
    }

    ReformWish.Share wanted() {
        return new ReformWish.Share(unitId, heirId);
    }
}
