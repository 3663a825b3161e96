package doanket.organisation;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who looks after the units that come after others: the roles by which the old ones were looked after end with them. */
@ApplicationScoped
class ReformCare {

    /**
     * A unit that is yet to be founded will lie where those lie that it comes after, or beneath what comes after what they lie
     * beneath. System administrators look after everything and do not count.
     */
    private static final String UNATTENDED = """
            with recursive lies (lower_id, upper_id) as (
                select r.lower_id, coalesce(x.heir_id, r.upper_id)
                from unit_relation r
                left join reform_unit x on x.reform_id = ?1 and x.unit_id = r.upper_id
                where r.valid_from <= ?2 and (r.valid_to is null or r.valid_to >= ?2)
                union all
                select h.unit_id, coalesce(x.heir_id, r.upper_id)
                from reform_heir h
                join reform f on f.id = h.reform_id
                join reform_unit l on l.reform_id = h.reform_id and (l.heir_id = h.unit_id or f.kind = 'SPLIT')
                join unit_relation r on r.lower_id = l.unit_id
                left join reform_unit x on x.reform_id = h.reform_id and x.unit_id = r.upper_id
                where h.reform_id = ?1 and h.code is not null
                and r.valid_from <= ?2 and (r.valid_to is null or r.valid_to >= ?2)
            ),
            up (heir_id, unit_id) as (
                select h.unit_id, h.unit_id
                from reform_heir h
                where h.reform_id = ?1
                union
                select u.heir_id, l.upper_id
                from up u
                join lies l on l.lower_id = u.unit_id
            )
            select h.unit_id, 1
            from reform_heir h
            where h.reform_id = ?1
            and not exists (
                select 1
                from up u
                join role_grant g on g.unit_id = u.unit_id
                join account a on a.id = g.account_id and a.state = 'ACTIVE'
                join role_permission p on p.role_code = g.role_code and p.permission = 'PEOPLE_MANAGE'
                where u.heir_id = h.unit_id
                and (g.unit_id = h.unit_id or g.with_subtree)
                and g.role_code <> 'SYSTEM_ADMIN'
                and not g.archive
                and g.valid_from <= ?2 and (g.valid_to is null or g.valid_to >= ?2)
                and g.unit_id not in (select o.unit_id from reform_unit o where o.reform_id = ?1))""";

    @PersistenceContext
    EntityManager entityManager;

    /** Of those that come after those that nobody looks after on that day. One statement, none where nothing comes after. */
    List<ReformSheet.Heir> unattended(UUID reform, LocalDate day, List<ReformSheet.Heir> heirs) {
        var found = heirs.isEmpty() ? Set.<UUID>of() : units(reform, day);
        return heirs.stream().filter(heir -> found.contains(heir.unit())).toList();
    }

    private Set<UUID> units(UUID reform, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(UNATTENDED)
                        .setParameter(1, reform)
                        .setParameter(2, Date.valueOf(day)))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
    }
}
