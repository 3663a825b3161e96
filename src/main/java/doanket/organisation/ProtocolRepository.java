package doanket.organisation;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is named before whom, on a day. */
@ApplicationScoped
class ProtocolRepository {

    private static final String ON_DAY = """
            select distinct on (p.id) p.id, p.full_name,
                coalesce(case when a.acting then 'Quyền ' when a.on_behalf then 'Thay mặt ' else '' end || t.name_vi || ', ' || u.name, ''),
                u.id, coalesce(t.rank * 10000 + least(u.protocol_rank, 9999), 9999999)
            from person p
            left join appointment a on a.person_id = p.id
                and a.valid_from <= ?2
                and (a.valid_to is null or a.valid_to >= ?2)
            left join title t on t.code = a.title_code
            left join unit u on u.id = a.unit_id
            where p.id = any (cast(string_to_array(?1, ',') as uuid[]))
            order by p.id, a.main desc nulls last, t.rank, a.id""";

    private static final String ACCOUNTS = """
            select a.id, 1
            from account a
            where a.person_id = any (cast(string_to_array(?1, ',') as uuid[]))
            and a.state = 'ACTIVE'""";

    private static final String RANKS = """
            select u.id, u.protocol_rank
            from unit u
            where u.id = any (cast(string_to_array(?1, ',') as uuid[]))
            and u.valid_from <= ?2
            and (u.valid_to is null or u.valid_to >= ?2)""";

    @PersistenceContext
    EntityManager entityManager;

    List<PersonOnDay> onDay(Collection<UUID> people, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(ON_DAY)
                        .setParameter(1, Sql.joined(people))
                        .setParameter(2, Date.valueOf(day)))
                .map(row -> new PersonOnDay(
                        (UUID) row[0], (String) row[1], (String) row[2], (UUID) row[3], ((Number) row[4]).intValue()))
                .toList();
    }

    List<UUID> accounts(Collection<UUID> people) {
        return Sql.rows(entityManager.createNativeQuery(ACCOUNTS).setParameter(1, Sql.joined(people)))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /** Of those units that are there on that day. */
    Map<UUID, Integer> ranks(Collection<UUID> units, LocalDate day) {
        return Sql.rows(entityManager
                        .createNativeQuery(RANKS)
                        .setParameter(1, Sql.joined(units))
                        .setParameter(2, Date.valueOf(day)))
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
