package doanket.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A line of a version's audience, as it is stored. */
@Embeddable
class StoredAudience {

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "with_subtree", nullable = false)
    private boolean withSubtree;

    @Column(name = "unit_type")
    private String unitType;

    @Column(name = "role_code")
    private String roleCode;

    protected StoredAudience() {} // for JPA

    StoredAudience(AudienceLine line) {
        this.unitId = line.unit();
        this.withSubtree = line.withSubtree();
        this.unitType = line.unitType();
        this.roleCode = line.role();
    }

    AudienceLine line() {
        return new AudienceLine(unitId, withSubtree, unitType, roleCode);
    }
}
