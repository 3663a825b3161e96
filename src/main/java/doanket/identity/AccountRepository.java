package doanket.identity;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AccountRepository {

    private static final String ROWS = """
            select new doanket.identity.AccountRow(
                a.id, p.id, p.fullName, a.username, a.unitId,
                case when a.state = doanket.identity.Account.State.ACTIVE then true else false end, a.lastSignInAt)
            from Account a, Person p
            where p.id = a.personId
            and a.unitId in :units
            and (p.fullNameFold like :typed or a.username like :typed)
            order by p.sortKey, a.username""";

    private static final String GRANTS = """
            select new doanket.identity.GrantRow(
                g.id, g.accountId, r.code, r.nameVi, r.nameEn, g.unitId, g.withSubtree, g.validFrom, g.validTo,
                r.rank, g.archive)
            from RoleGrant g, Role r
            where r.code = g.roleCode
            and g.accountId in :accounts
            and (g.validTo is null or g.validTo >= :today)
            order by r.rank, g.validFrom""";

    /** What is left of a role in a unit that is gone, for reading, is no power over anything. */
    private static final String HELD = """
            select g.role_code, r.rank, g.unit_id, g.with_subtree, g.valid_from, g.valid_to
            from role_grant g
            join role r on r.code = g.role_code
            where g.account_id = ?1
            and not g.archive
            and (g.valid_to is null or g.valid_to >= ?2)""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FactorRepository factors;

    List<UUID> unitsOfAccounts() {
        return entityManager
                .createQuery("select distinct a.unitId from Account a", UUID.class)
                .getResultList();
    }

    List<AccountRow> rows(Collection<UUID> units, String foldedTyped, int before, int most) {
        if (units.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(ROWS, AccountRow.class)
                .setParameter("units", units)
                .setParameter("typed", "%" + foldedTyped.replace("%", "").replace("_", "\\_") + "%")
                .setFirstResult(before)
                .setMaxResults(most)
                .getResultList();
    }

    boolean hasFactor(UUID account) {
        return factors.find(account)
                .filter(factor -> factor.confirmedAt() != null)
                .isPresent();
    }

    boolean dropFactor(UUID account) {
        return factors.drop(account);
    }

    /** Of all of them, from today on, in one statement. */
    List<GrantRow> grantsOf(Collection<UUID> accounts, LocalDate today) {
        return entityManager
                .createQuery(GRANTS, GrantRow.class)
                .setParameter("accounts", accounts)
                .setParameter("today", today)
                .getResultList();
    }

    List<RoleRow> roles(int highestRank) {
        return entityManager
                .createQuery("""
                        select new doanket.identity.RoleRow(r.code, r.nameVi, r.nameEn, r.rank)
                        from Role r
                        where r.rank <= :highest
                        order by r.rank""", RoleRow.class)
                .setParameter("highest", highestRank)
                .getResultList();
    }

    Optional<RoleGrant> grant(UUID id) {
        return Optional.ofNullable(entityManager.find(RoleGrant.class, id));
    }

    /** The roles of an account that are not over, begun or not. */
    /** Whether one of those roles carries one of those permissions. */
    boolean anyMay(Collection<String> roles, Collection<Permission> permissions) {
        var count = (Number) entityManager
                .createNativeQuery("""
                        select count(*) from role_permission
                        where role_code = any (string_to_array(?1, ',')) and permission = any (string_to_array(?2, ','))""")
                .setParameter(1, String.join(",", roles))
                .setParameter(2, permissions.stream().map(Enum::name).collect(Collectors.joining(",")))
                .getSingleResult();
        return count.intValue() > 0;
    }

    List<HeldRole> heldRoles(UUID account, LocalDate today) {
        return Sql.rows(entityManager
                        .createNativeQuery(HELD)
                        .setParameter(1, account)
                        .setParameter(2, Date.valueOf(today)))
                .map(row -> new HeldRole(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        (UUID) row[2],
                        (Boolean) row[3],
                        ((Date) row[4]).toLocalDate(),
                        row[5] == null ? null : ((Date) row[5]).toLocalDate()))
                .toList();
    }
}
