package doanket.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import doanket.platform.Sql;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DirectoryRepository {

    /** A place and all that lies in it today, or lay in it on its last day. */
    private static final String IN_AREA = """
            and u.id in (
                with recursive area (unit_id) as (
                    select cast(? as uuid)
                    union
                    select r.lower_id
                    from area a
                    join unit_relation r on r.upper_id = a.unit_id
                    join unit l on l.id = r.lower_id
                    where r.valid_from <= greatest(l.valid_from, least(?, l.valid_to))
                    and (r.valid_to is null or r.valid_to >= least(?, l.valid_to))
                )
                select unit_id from area)""";

    private static final String UNITS = """
            select u.id, u.name, t.name_vi, t.name_en, u.local_noun, u.valid_to, above.name, head.id, head.full_name
            from (
                select u.*
                from unit u
                where u.id <> '%s'
            """.formatted(UnitDirectory.COUNTRY);

    private static final String UNITS_TOLD = """
                order by u.protocol_rank, u.sort_form, u.id
                limit %d
            ) u
            join unit_type t on t.code = u.type_code
            left join lateral (
                select up.name
                from unit_relation r
                join relation_kind k on k.code = r.kind_code
                join unit up on up.id = r.upper_id
                where r.lower_id = u.id
                and up.id <> '%s'
                and (r.valid_to is null or r.valid_to >= least(?, u.valid_to))
                order by k.rank, r.valid_from desc
                limit 1
            ) above on true
            left join lateral (
                select p.id, p.full_name
                from appointment a
                join title t on t.code = a.title_code
                join person p on p.id = a.person_id
                where a.unit_id = u.id
                and a.valid_from <= ?
                and (a.valid_to is null or a.valid_to >= ?)
                order by t.rank, a.valid_from, p.sort_key
                limit 1
            ) head on true
            order by u.protocol_rank, u.sort_form, u.id""";

    private static final String POSTS = """
            select new doanket.organisation.PersonPost(a.personId, u.id, u.name, %s, %s, a.acting)
            from Appointment a, Unit u, Title t
            where u.id = a.unitId
            and t.code = a.titleCode
            and a.personId in :people
            and a.period.validFrom <= :day
            and (a.period.validTo is null or a.period.validTo >= :day)
            order by a.main desc, t.rank, a.period.validFrom, a.id""".formatted(Appointment.NAME_VI, Appointment.NAME_EN);

    private static final String PLACES = """
            select distinct up.name, u.id, u.code, u.name, u.short_name, u.type_code,
                up.protocol_rank, up.sort_form, u.protocol_rank, u.sort_form
            from unit_relation r
            join unit up on up.id = r.upper_id
            join unit_type upt on upt.code = up.type_code and upt.territorial
            join unit u on u.id = r.lower_id
            join unit_type t on t.code = u.type_code and t.territorial
            where cast(r.upper_id as text) = any(string_to_array(?1, ','))
            and r.valid_from <= ?2
            and (r.valid_to is null or r.valid_to >= ?2)
            and (u.valid_to is null or u.valid_to >= ?2)
            order by up.protocol_rank, up.sort_form, u.protocol_rank, u.sort_form, u.id""";

    private static final String NAME = """
            select new doanket.organisation.UnitName(u.id, u.code, u.name, u.shortName, u.typeCode)
            from Unit u
            where u.id = :unit""";

    @PersistenceContext
    EntityManager entityManager;

    List<DirectoryUnit> units(DirectoryFilter filter, LocalDate day, int most) {
        var wanted = unitConditions(filter, day);
        if (filter.after() != null) {
            wanted.and("""
                    and (u.protocol_rank, u.sort_form, u.id) > (
                        select l.protocol_rank, l.sort_form, l.id from unit l where l.id = ?)""", filter.after());
        }
        wanted.and(UNITS_TOLD.formatted(most, UnitDirectory.COUNTRY), day(day), day(day), day(day));
        return Sql.rows(wanted.query(entityManager, UNITS))
                .map(DirectoryRepository::unit)
                .toList();
    }

    private static DirectoryUnit unit(Object[] row) {
        return new DirectoryUnit(
                (UUID) row[0],
                (String) row[1],
                new Label((String) row[2], (String) row[3]),
                (String) row[4],
                row[5] == null ? null : ((Date) row[5]).toLocalDate(),
                (String) row[6],
                (UUID) row[7],
                (String) row[8]);
    }

    Optional<UUID> unit(UUID id) {
        return known("select id from unit where id = ?1", id);
    }

    Optional<UUID> person(UUID id) {
        return known("select id from person where id = ?1", id);
    }

    private Optional<UUID> known(String sql, UUID id) {
        var found = entityManager.createNativeQuery(sql).setParameter(1, id).getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    long countUnits(DirectoryFilter filter, LocalDate day) {
        var counted = "select count(*) from unit u where u.id <> '" + UnitDirectory.COUNTRY + "'\n";
        return number(unitConditions(filter, day).query(entityManager, counted));
    }

    private static Conditions unitConditions(DirectoryFilter filter, LocalDate day) {
        var wanted = new Conditions();
        var folded = VietnameseText.fold(filter.typed());
        if (!folded.isEmpty()) {
            var like = UnitRepository.like(folded);
            wanted.and("and (u.name_fold like ? or lower(u.code) like ?)", "%" + like + "%", like + "%");
        }
        if (!filter.closed()) {
            wanted.and("and u.valid_from <= ? and (u.valid_to is null or u.valid_to >= ?)", day(day), day(day));
        }
        return narrow(wanted, filter, day);
    }

    private static Conditions narrow(Conditions wanted, DirectoryFilter filter, LocalDate day) {
        if (filter.type() != null) {
            wanted.and("and u.type_code = ?", filter.type());
        }
        if (filter.level() != null) {
            wanted.and("and u.level_code = ?", filter.level());
        }
        if (filter.area() != null) {
            wanted.and(IN_AREA, filter.area(), day(day), day(day));
        }
        return wanted;
    }

    List<DirectoryPerson> people(DirectoryFilter filter, LocalDate day, int most) {
        var wanted = personConditions(filter, day);
        if (filter.after() != null) {
            wanted.and(
                    "and (p.sort_key, p.id) > (select l.sort_key, l.id from person l where l.id = ?)", filter.after());
        }
        wanted.and("order by p.sort_key, p.id limit " + most);
        var rows = Sql.rows(wanted.query(
                        entityManager, "select p.id, p.full_name, p.email, p.phone from person p where true\n"))
                .toList();
        var posts = posts(rows.stream().map(row -> (UUID) row[0]).toList(), day);
        return rows.stream()
                .map(row -> new DirectoryPerson(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        posts.getOrDefault(row[0], List.of())))
                .toList();
    }

    long countPeople(DirectoryFilter filter, LocalDate day) {
        return number(personConditions(filter, day).query(entityManager, "select count(*) from person p where true\n"));
    }

    private static Conditions personConditions(DirectoryFilter filter, LocalDate day) {
        var wanted = new Conditions();
        var folded = VietnameseText.fold(filter.typed());
        if (!folded.isEmpty()) {
            wanted.and("and p.full_name_fold like ?", "%" + UnitRepository.like(folded) + "%");
        }
        wanted.and("""
                and exists (
                    select 1
                    from appointment a
                    join unit u on u.id = a.unit_id
                    where a.person_id = p.id
                    and a.valid_from <= ?
                    and (a.valid_to is null or a.valid_to >= ?)""", day(day), day(day));
        return narrow(wanted, filter, day).and(")");
    }

    private Map<Object, List<PersonPost>> posts(List<UUID> people, LocalDate day) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(POSTS, PersonPost.class)
                .setParameter("people", people)
                .setParameter("day", day)
                .getResultStream()
                .collect(groupingBy(PersonPost::person));
    }

    /** The places directly in those, grouped by where they lie, in protocol order. */
    List<AreaGroup> places(Collection<UUID> uppers, LocalDate day) {
        var joined = String.join(",", uppers.stream().map(UUID::toString).toList());
        var groups = Sql.rows(entityManager
                        .createNativeQuery(PLACES)
                        .setParameter(1, joined)
                        .setParameter(2, day(day)))
                .collect(groupingBy(
                        row -> (String) row[0],
                        LinkedHashMap::new,
                        mapping(
                                row -> new UnitName(
                                        (UUID) row[1], (String) row[2], (String) row[3], (String) row[4], (String)
                                                row[5]),
                                toList())));
        return groups.entrySet().stream()
                .map(group -> new AreaGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** The name of a unit, or null. */
    UnitName name(UUID unit) {
        return entityManager
                .createQuery(NAME, UnitName.class)
                .setParameter("unit", unit)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static Date day(LocalDate day) {
        return Date.valueOf(day);
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
