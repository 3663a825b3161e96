package doanket.organisation;

import doanket.identity.Permission;
import doanket.platform.Sql;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RightsRepository {

    /** Of those who reach from above a unit that one looks after no more is told than who it is and by which role. */
    private static final String ROWS = Care.UNITS + """
            , held as (
                select g.*, g.unit_id in (select unit_id from care) as mine
                from role_grant g
                where g.valid_to is null or g.valid_to >= ?3
            )
            select case when g.mine then a.id end, p.full_name, case when g.mine then a.username end, r.name_vi,
                r.name_en, u.id, u.name, g.with_subtree, g.archive, case when g.mine then g.valid_from end,
                case when g.mine then g.valid_to end, g.mine and a.state = 'ACTIVE',
                case when g.mine then a.last_sign_in_at end, g.mine, case when g.mine then h.vi end,
                case when g.mine then h.en end
            from held g
            join account a on a.id = g.account_id
            join person p on p.id = a.person_id
            join role r on r.code = g.role_code
            join unit u on u.id = g.unit_id
            cross join lateral (
                select string_agg(case when o.on_behalf then 'Thay mặt ' else '' end || t.name_vi || ', ' || w.name, '; '
                        order by o.main desc, t.rank, w.name) as vi,
                    string_agg(case when o.on_behalf then 'On behalf of the ' else '' end || t.name_en || ', ' || w.name, '; '
                        order by o.main desc, t.rank, w.name) as en
                from appointment o
                join title t on t.code = o.title_code
                join unit w on w.id = o.unit_id
                where o.person_id = p.id and (o.valid_to is null or o.valid_to >= ?3)) h
            where (g.mine
                or g.with_subtree and not g.archive and g.valid_from <= ?3 and a.state = 'ACTIVE'
                and cast(g.unit_id as text) = any (string_to_array(?5, ','))
                and ?6 in (select cast(unit_id as text) from care))
            and (p.full_name_fold like '%' || ?4 || '%' or g.mine and a.username like '%' || ?4 || '%')
            and (?5 = '' or cast(g.unit_id as text) = ?6
                or g.with_subtree and cast(g.unit_id as text) = any (string_to_array(?5, ',')))
            and (?7 = '' or exists (
                select 1 from role_permission m where m.role_code = g.role_code and m.permission = ?7))
            order by p.sort_key, p.id, r.rank, u.name, g.valid_from, g.id
            limit ?8 offset ?9""";

    private final Care care;

    @PersistenceContext
    EntityManager entityManager;

    protected RightsRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    RightsRepository(Care care) {
        this.care = care;
    }

    /** {@code path}: the unit asked about and all it lies beneath, itself first; empty for every unit. */
    List<RightRow> rows(RightsAsked asked, List<UUID> path, int before, int most) {
        var query = care.in(entityManager.createNativeQuery(ROWS), Permission.RIGHTS_READ)
                .setParameter(4, UnitRepository.like(VietnameseText.fold(asked.person())))
                .setParameter(5, path.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter(6, path.isEmpty() ? "" : path.get(0).toString())
                .setParameter(
                        7, asked.permission() == null ? "" : asked.permission().name())
                .setParameter(8, most)
                .setParameter(9, before);
        return Sql.rows(query).map(RightsRepository::row).toList();
    }

    private static RightRow row(Object[] row) {
        return new RightRow(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                new Label((String) row[3], (String) row[4]),
                (UUID) row[5],
                (String) row[6],
                (Boolean) row[7],
                (Boolean) row[8],
                Sql.day(row[9]),
                Sql.day(row[10]),
                (Boolean) row[11],
                moment(row[12]),
                (Boolean) row[13],
                row[14] == null ? null : new Label((String) row[14], (String) row[15]));
    }

    private static Instant moment(Object stored) {
        return stored == null ? null : ((Timestamp) stored).toInstant();
    }
}
