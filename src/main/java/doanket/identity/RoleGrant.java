package doanket.identity;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A role that an account holds in a unit, from a day on, perhaps until a day; revoking ends it, nothing is removed. */
@Entity
@Table(name = "role_grant")
class RoleGrant extends AggregateRoot {

    @Column(name = "account_id", nullable = false)
    private UUID accountId;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "role_code", nullable = false)
    private String roleCode;

    @Column(name = "with_subtree", nullable = false)
    private boolean withSubtree;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** What is left of a role in a unit that is gone, for reading; the portal's own work makes it. */
    @Column(name = "archive", nullable = false)
    private boolean archive;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "granted_at", nullable = false)
    private Instant grantedAt;

    protected RoleGrant() {} // for JPA

    RoleGrant(UUID accountId, NewGrant grant, UUID grantedBy, Instant now) {
        if (grant.to() != null && grant.to().isBefore(grant.from())) {
            throw IdentityRefused.periodReversed();
        }
        this.accountId = requireNonNull(accountId);
        this.unitId = requireNonNull(grant.unit());
        this.roleCode = requireNonNull(grant.role());
        this.withSubtree = grant.withSubtree();
        this.validFrom = grant.from();
        this.validTo = grant.to();
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    /** The role is no longer held from today on. */
    void revoke(LocalDate today) {
        var lastDay = today.minusDays(1);
        if (lastDay.isBefore(validFrom)) {
            validFrom = lastDay;
        }
        validTo = lastDay;
    }

    /** As those compare it who give and take roles. */
    HeldRole held(int rank) {
        return new HeldRole(roleCode, rank, unitId, withSubtree, validFrom, validTo);
    }

    UUID account() {
        return accountId;
    }

    UUID unit() {
        return unitId;
    }

    String role() {
        return roleCode;
    }
}
