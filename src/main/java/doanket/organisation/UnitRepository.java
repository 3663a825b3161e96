package doanket.organisation;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class UnitRepository {

    private static final String THERE = """
            select count(r)
            from UnitRelation r
            where r.lowerId = :lower
            and r.upperId = :upper
            and r.kindCode = :kind
            and r.period.validFrom <= :last
            and (r.period.validTo is null or r.period.validTo >= :first)""";

    /** Walks up from the unit that is to stand above, through relations of one kind that share a day with the new one. */
    private static final String REACHES = """
            with recursive above (unit_id) as (
                select cast(?1 as uuid)
                union
                select r.upper_id
                from above a
                join unit_relation r on r.lower_id = a.unit_id
                where r.valid_from <= ?4
                and (r.valid_to is null or r.valid_to >= ?3)
            )
            select count(*) from above where unit_id = ?2""";

    private static final String BENEATH = """
            select count(distinct u)
            from UnitRelation r, Unit u
            where u.id = r.lowerId
            and r.upperId = :unit
            and (r.period.validTo is null or r.period.validTo > :day)
            and (u.period.validTo is null or u.period.validTo > :day)""";

    private static final String OPEN_RELATIONS = """
            select r
            from UnitRelation r
            where (r.lowerId = :unit or r.upperId = :unit)
            and (r.period.validTo is null or r.period.validTo > :day)""";

    /** In one order, so that two who close one unit in favour of another do not wait for each other. */
    private static final String LOCKED = """
            select u
            from Unit u
            where u.id in :ids
            order by u.id""";

    private static final String PREDECESSOR = """
            with recursive before (unit_id) as (
                select predecessor_id
                from succession
                where successor_id = ?1
                union
                select s.predecessor_id
                from before b
                join succession s on s.successor_id = b.unit_id
            )
            select u.name, 1
            from before b
            join unit u on u.id = b.unit_id
            where b.unit_id = any (cast(string_to_array(?2, ',') as uuid[]))
            limit 1""";

    private static final String OWN_NAMES = """
            select new doanket.organisation.UnitName(u.id, u.code, u.name, u.shortName, u.typeCode)
            from Unit u
            where u.id in :ids""";

    private static final String UPPERS = """
            select u.id, u.name, t.territorial
            from Unit u, UnitType t
            where t.code = u.typeCode
            and u.id in :ids""";

    private static final String FOUND = """
            select u.id, u.code, u.name, u.short_name, u.type_code
            from unit u
            where (u.name_fold like ?1 or lower(u.code) like ?2)
            and u.valid_from <= ?3
            and (u.valid_to is null or u.valid_to >= ?3)
            order by u.name_fold like ?4 desc, u.protocol_rank, u.sort_form, u.id
            limit ?5""";

    /** The patterns that fit just one unit. */
    private static final String ONLY = """
            select asked.pattern, max(cast(fit.id as text))
            from unnest(string_to_array(?1, chr(10))) as asked (pattern)
            cross join lateral (
                select u.id
                from unit u
                where (u.name_fold like '%' || asked.pattern || '%' or lower(u.code) like asked.pattern || '%')
                and u.valid_from <= ?2
                and (u.valid_to is null or u.valid_to >= ?2)
                limit 2
            ) fit
            group by asked.pattern
            having count(*) = 1""";

    @PersistenceContext
    EntityManager entityManager;

    void add(Object aggregate) {
        entityManager.persist(aggregate);
    }

    void remove(UnitRelation relation) {
        entityManager.remove(relation);
    }

    Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(entityManager.find(Unit.class, id));
    }

    Optional<UnitRelation> relation(UUID id) {
        return Optional.ofNullable(entityManager.find(UnitRelation.class, id));
    }

    boolean isTaken(String code) {
        return entityManager
                        .createQuery("select count(u) from Unit u where u.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    /** Those of the codes that units have. */
    List<String> taken(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select u.code from Unit u where u.code in :codes", String.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** Until the transaction ends, nobody else enters a relation of whatever kind. */
    void lockKinds() {
        entityManager
                .createQuery("select k from RelationKind k order by k.code", RelationKind.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    boolean isThere(UUID lower, NewRelation wanted) {
        return entityManager
                        .createQuery(THERE, Long.class)
                        .setParameter("lower", lower)
                        .setParameter("upper", wanted.upper())
                        .setParameter("kind", wanted.kind())
                        .setParameter("first", wanted.from())
                        .setParameter("last", Period.lastOf(wanted.to()))
                        .getSingleResult()
                > 0;
    }

    /** Whether, by any kind and in that time, the upper unit already stands beneath the lower one: rights reach down by all of them. */
    boolean wouldCircle(UUID lower, NewRelation wanted) {
        var count = entityManager
                .createNativeQuery(REACHES)
                .setParameter(1, wanted.upper())
                .setParameter(2, lower)
                .setParameter(3, Date.valueOf(wanted.from()))
                .setParameter(4, Date.valueOf(Period.lastOf(wanted.to())))
                .getSingleResult();
        return ((Number) count).longValue() > 0;
    }

    /** Until the transaction ends, nobody else changes those units; unknown ones are missing. */
    List<Unit> locked(Collection<UUID> ids) {
        return entityManager
                .createQuery(LOCKED, Unit.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The name of one of them that came, near or far, before the unit. */
    Optional<String> predecessorAmong(UUID unit, Collection<UUID> candidates) {
        var query = entityManager
                .createNativeQuery(PREDECESSOR)
                .setParameter(1, unit)
                .setParameter(2, candidates.stream().map(UUID::toString).collect(Collectors.joining(",")));
        return Sql.rows(query).map(row -> (String) row[0]).findFirst();
    }

    long unitsBeneath(UUID unit, LocalDate afterDay) {
        return entityManager
                .createQuery(BENEATH, Long.class)
                .setParameter("unit", unit)
                .setParameter("day", afterDay)
                .getSingleResult();
    }

    List<UnitRelation> relationsAbove(UUID unit) {
        return entityManager
                .createQuery("select r from UnitRelation r where r.lowerId = :unit", UnitRelation.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    List<UnitRelation> relationsBeyond(UUID unit, LocalDate day) {
        return entityManager
                .createQuery(OPEN_RELATIONS, UnitRelation.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    List<UnitName> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(OWN_NAMES, UnitName.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<UnitPlaces.Upper> uppers(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return Sql.rows(entityManager.createQuery(UPPERS).setParameter("ids", ids))
                .map(row -> new UnitPlaces.Upper((UUID) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }

    /** The typed syllables in their order, anything between; names that begin with them first. */
    List<UnitName> find(String folded, LocalDate day, int most) {
        var like = like(folded);
        return Sql.rows(entityManager
                        .createNativeQuery(FOUND)
                        .setParameter(1, "%" + like + "%")
                        .setParameter(2, like + "%")
                        .setParameter(3, Date.valueOf(day))
                        .setParameter(4, like + "%")
                        .setParameter(5, most))
                .map(row ->
                        new UnitName((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    /** What fits exactly one unit of that day, by what was typed, folded. One statement. */
    Map<String, UUID> only(Collection<String> folded, LocalDate day) {
        var patterns = folded.stream().map(UnitRepository::like).distinct().toList();
        var fits = Sql.rows(entityManager
                        .createNativeQuery(ONLY)
                        .setParameter(1, String.join("\n", patterns))
                        .setParameter(2, Date.valueOf(day)))
                .collect(Collectors.toMap(row -> (String) row[0], row -> UUID.fromString((String) row[1])));
        return folded.stream()
                .distinct()
                .filter(typed -> fits.containsKey(like(typed)))
                .collect(Collectors.toMap(typed -> typed, typed -> fits.get(like(typed))));
    }

    /** Folded syllables in their order, anything between them, as a pattern without its ends. */
    static String like(String folded) {
        return folded.replace("\\", "").replace("%", "").replace("_", "\\_").replace(' ', '%');
    }

    /** The place itself, or the one the unit lies in on that day. */
    Optional<UUID> area(UUID unit, LocalDate day) {
        List<?> found = entityManager
                .createNativeQuery("select area_on(?1, ?2)")
                .setParameter(1, unit)
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return found.stream().filter(Objects::nonNull).map(UUID.class::cast).findFirst();
    }
}
