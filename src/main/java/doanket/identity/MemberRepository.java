package doanket.identity;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Accounts by what they hold, many at a time. */
@ApplicationScoped
class MemberRepository {

    private static final String VALID = "g.valid_from <= ?1 and (g.valid_to is null or g.valid_to >= ?1)";

    private static final String NEXT = """
            select a.id, a.person_id
            from %%s
            where a.state = 'ACTIVE'
            and a.id > ?3
            and exists (
                select 1
                from role_grant g
                join role_permission p on p.role_code = g.role_code
                where g.account_id = a.id
                and p.permission = ?2
                and %s)
            order by a.id
            limit ?4""".formatted(VALID);

    private static final String ALL = NEXT.formatted("account a");

    /** As a table of its own: a condition on an array would be worked out again for every account. */
    private static final String AMONG = NEXT.formatted("""
            (select distinct cast(unnest(string_to_array(?5, ',')) as uuid) as id) asked
            join account a on a.id = asked.id""");

    private static final String GRANTS = """
            select g.account_id, g.unit_id, g.with_subtree, g.role_code
            from role_grant g
            where g.account_id = any (cast(string_to_array(?2, ',') as uuid[]))
            and %s""".formatted(VALID);

    private static final String HOLDERS = """
            select distinct a.id, 1
            from role_grant g
            join role_permission p on p.role_code = g.role_code
            join account a on a.id = g.account_id
            where p.permission = ?2
            and a.state = 'ACTIVE'
            and (g.unit_id = ?3
                or g.with_subtree and g.unit_id = any (cast(string_to_array(?4, ',') as uuid[])))
            and %s""".formatted(VALID);

    private static final String PEOPLE = """
            select a.id, p.full_name, a.unit_id
            from account a
            join person p on p.id = a.person_id
            where a.id = any (cast(string_to_array(?1, ',') as uuid[]))
            order by p.sort_key, a.id""";

    @PersistenceContext
    EntityManager entityManager;

    record Member(UUID account, UUID person) {}

    /** Accounts that hold the permission anywhere, in the order of their ids. */
    List<Member> next(Permission permission, LocalDate day, Collection<UUID> among, UUID after, int most) {
        var query = entityManager
                .createNativeQuery(among == null ? ALL : AMONG)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, permission.name())
                .setParameter(3, after)
                .setParameter(4, most);
        if (among != null) {
            query.setParameter(5, Sql.joined(among));
        }
        return Sql.rows(query)
                .map(row -> new Member((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** What those accounts hold, without the permissions that go with it. */
    Map<UUID, List<Grant>> grants(Collection<UUID> accounts, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(GRANTS)
                        .setParameter(1, Date.valueOf(day))
                        .setParameter(2, Sql.joined(accounts)))
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Grant((UUID) row[1], (Boolean) row[2], (String) row[3], Set.of()),
                                Collectors.toList())));
    }

    List<MemberRow> people(Collection<UUID> accounts) {
        return Sql.rows(entityManager.createNativeQuery(PEOPLE).setParameter(1, Sql.joined(accounts)))
                .map(row -> new MemberRow((UUID) row[0], (String) row[1], (UUID) row[2]))
                .toList();
    }

    List<UUID> holders(Permission permission, UUID unit, Collection<UUID> path, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(HOLDERS)
                        .setParameter(1, Date.valueOf(day))
                        .setParameter(2, permission.name())
                        .setParameter(3, unit)
                        .setParameter(4, Sql.joined(path)))
                .map(row -> (UUID) row[0])
                .toList();
    }
}
