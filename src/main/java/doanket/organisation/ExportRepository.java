package doanket.organisation;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All units and all posts of a day, all relations and all successions there ever were, each in one statement. */
@ApplicationScoped
class ExportRepository {

    private static final String UNITS = """
            select u.id, u.code, u.name, u.short_name, u.type_code, u.level_code, above.id, above.name,
                u.valid_from, u.valid_to
            from unit u
            left join lateral (
                select up.id, up.name
                from unit_relation r
                join relation_kind k on k.code = r.kind_code
                join unit up on up.id = r.upper_id
                where r.lower_id = u.id
                and up.id <> cast(?2 as uuid)
                and r.valid_from <= ?1
                and (r.valid_to is null or r.valid_to >= ?1)
                order by k.rank, r.valid_from desc
                limit 1
            ) above on true
            where u.id <> cast(?2 as uuid)
            and u.valid_from <= ?1
            and (u.valid_to is null or u.valid_to >= ?1)
            order by u.protocol_rank, u.sort_form, u.id
            limit ?3""";

    private static final String POSTS = """
            select new doanket.organisation.PostLine(
                p.id, p.fullName, p.email, p.phone, u.id, u.code, u.name, t.nameVi, a.acting, a.onBehalf,
                a.main, a.period.validFrom, a.period.validTo)
            from Appointment a, Person p, Unit u, Title t
            where p.id = a.personId
            and u.id = a.unitId
            and t.code = a.titleCode
            and a.period.validFrom <= :day
            and (a.period.validTo is null or a.period.validTo >= :day)
            order by u.protocolRank, u.sortForm, u.id, t.rank, a.period.validFrom, p.sortKey, a.id""";

    private static final String RELATIONS = """
            select r.lower_id, l.code, r.upper_id, u.code, r.kind_code, r.valid_from, r.valid_to
            from unit_relation r
            join unit l on l.id = r.lower_id
            join unit u on u.id = r.upper_id
            order by l.code, r.valid_from, u.code, r.kind_code
            limit ?1""";

    private static final String SUCCESSIONS = """
            select s.predecessor_id, p.code, p.name, s.successor_id, n.code, n.name, s.takes_over, s.kind, s.on_day, s.decision
            from succession s
            join unit p on p.id = s.predecessor_id
            join unit n on n.id = s.successor_id
            order by s.on_day, p.code, n.code
            limit ?1""";

    @PersistenceContext
    EntityManager entityManager;

    List<UnitLine> units(LocalDate day, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(UNITS)
                        .setParameter(1, Date.valueOf(day))
                        .setParameter(2, UnitDirectory.COUNTRY.toString())
                        .setParameter(3, most))
                .map(ExportRepository::unit)
                .toList();
    }

    private static UnitLine unit(Object[] row) {
        return new UnitLine(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (UUID) row[6],
                (String) row[7],
                Sql.day(row[8]),
                Sql.day(row[9]));
    }

    List<RelationLine> relations(int most) {
        return Sql.rows(entityManager.createNativeQuery(RELATIONS).setParameter(1, most))
                .map(row -> new RelationLine(
                        (UUID) row[0],
                        (String) row[1],
                        (UUID) row[2],
                        (String) row[3],
                        (String) row[4],
                        Sql.day(row[5]),
                        Sql.day(row[6])))
                .toList();
    }

    List<SuccessionLine> successions(int most) {
        return Sql.rows(entityManager.createNativeQuery(SUCCESSIONS).setParameter(1, most))
                .map(row -> new SuccessionLine(
                        new SuccessionLine.Side((UUID) row[0], (String) row[1], (String) row[2]),
                        new SuccessionLine.Side((UUID) row[3], (String) row[4], (String) row[5]),
                        (Boolean) row[6],
                        (String) row[7],
                        Sql.day(row[8]),
                        (String) row[9]))
                .toList();
    }

    List<PostLine> posts(LocalDate day, int most) {
        return entityManager
                .createQuery(POSTS, PostLine.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }
}
