package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
                g.id, r.code, r.nameVi, r.nameEn, g.unitId, g.withSubtree, g.validFrom, g.validTo)
            from RoleGrant g, Role r
            where r.code = g.roleCode
            and g.accountId = :account
            and (g.validTo is null or g.validTo >= :today)
            order by r.rank, g.validFrom""";

    private static final String ADMINISTRATORS = """
            select count(distinct g.accountId)
            from RoleGrant g, Account a
            where a.id = g.accountId
            and a.state = doanket.identity.Account.State.ACTIVE
            and g.roleCode = 'SYSTEM_ADMIN'
            and g.validFrom <= :today
            and (g.validTo is null or g.validTo >= :today)
            and a.id <> :account""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FactorRepository factors;

    List<UUID> unitsOfAccounts() {
        return entityManager
                .createQuery("select distinct a.unitId from Account a", UUID.class)
                .getResultList();
    }

    List<AccountRow> rows(Collection<UUID> units, String foldedTyped, int most) {
        if (units.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(ROWS, AccountRow.class)
                .setParameter("units", units)
                .setParameter("typed", "%" + foldedTyped.replace("%", "").replace("_", "\\_") + "%")
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

    List<GrantRow> grantsOf(UUID account, LocalDate today) {
        return entityManager
                .createQuery(GRANTS, GrantRow.class)
                .setParameter("account", account)
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

    long otherSystemAdministrators(UUID account, LocalDate today) {
        return entityManager
                .createQuery(ADMINISTRATORS, Long.class)
                .setParameter("account", account)
                .setParameter("today", today)
                .getSingleResult();
    }
}
