package doanket.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import doanket.organisation.UnitDetail.Naming;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DetailRepository {

    /** More in one heading are to be looked for in the directory. */
    static final int MOST_RELATED = 60;

    private static final int MOST_POSTS = 500;

    private static final String UNIT = """
            select u.code, u.name, u.short_name, t.name_vi, t.name_en, l.name_vi, l.name_en, u.local_noun,
                u.valid_from, u.valid_to, cast(u.attributes as text)
            from unit u
            join unit_type t on t.code = u.type_code
            join unit_level l on l.code = u.level_code
            where u.id = ?1""";

    private static final String RELATED = """
            select n.upward, n.kind_code, k.above_vi, k.above_en, k.below_vi, k.below_en, n.total,
                n.id, n.code, n.name, n.short_name, n.type_code
            from (
                select r.lower_id = ?1 as upward, r.kind_code, o.*,
                    count(*) over heading as total,
                    row_number() over (heading order by o.protocol_rank, o.sort_form, o.id) as place
                from unit_relation r
                join unit o on o.id = case when r.lower_id = ?1 then r.upper_id else r.lower_id end
                where (r.lower_id = ?1 or r.upper_id = ?1)
                and r.valid_from <= ?2
                and (r.valid_to is null or r.valid_to >= ?2)
                window heading as (partition by r.kind_code, r.lower_id = ?1)
            ) n
            join relation_kind k on k.code = n.kind_code
            where n.place <= %d
            order by k.rank, n.place""".formatted(MOST_RELATED);

    private static final String POSTS = """
            select new doanket.organisation.UnitPost(
                p.id, p.fullName, p.email, p.phone, %s, %s, a.acting,
                a.period.validFrom, a.period.validTo)
            from Appointment a, Person p, Title t
            where p.id = a.personId
            and t.code = a.titleCode
            and a.unitId = :unit
            order by t.rank, a.period.validFrom, p.sortKey, p.id""".formatted(Appointment.NAME_VI, Appointment.NAME_EN);

    private static final String FORMER_NAMES = """
            select new doanket.organisation.FormerNameRow(f.name, f.lastDay, f.decision)
            from FormerName f
            where f.unitId = :unit
            order by f.lastDay desc""";

    private static final String TERMS = """
            select new doanket.organisation.TermRow(t.name, t.period.validFrom, t.period.validTo)
            from Term t
            where t.unitId = :unit
            order by t.period.validFrom desc""";

    private static final String SUCCESSIONS = """
            select new doanket.organisation.SuccessionRow(s.predecessorId, u.id, u.name, s.kind, s.decision, s.day)
            from Succession s, Unit u
            where s.predecessorId = :unit and u.id = s.successorId
            or s.successorId = :unit and u.id = s.predecessorId
            order by s.day desc, u.protocolRank, u.sortForm""";

    @PersistenceContext
    EntityManager entityManager;

    /** The unit itself, without what surrounds it. */
    record Bare(Naming naming, LocalDate from, LocalDate to, Map<String, String> attributes) {}

    /** One related unit with its heading. */
    private record Related(boolean upward, String kind, Label heading, long total, UnitName unit) {}

    /** How somebody is named and reached. */
    record Reach(String fullName, String email, String phone) {}

    Optional<Bare> unit(UUID id) {
        return Sql.rows(entityManager.createNativeQuery(UNIT).setParameter(1, id))
                .map(row -> new Bare(
                        new Naming(
                                (String) row[0],
                                (String) row[1],
                                (String) row[2],
                                new Label((String) row[3], (String) row[4]),
                                new Label((String) row[5], (String) row[6]),
                                (String) row[7]),
                        ((Date) row[8]).toLocalDate(),
                        row[9] == null ? null : ((Date) row[9]).toLocalDate(),
                        AttributesConverter.read((String) row[10])))
                .findFirst();
    }

    /** What stands above (true) and beneath (false) on that day, by kind. */
    Map<Boolean, List<RelatedUnits>> related(UUID unit, LocalDate day) {
        var headings = Sql.rows(entityManager
                        .createNativeQuery(RELATED)
                        .setParameter(1, unit)
                        .setParameter(2, Date.valueOf(day)))
                .map(DetailRepository::related)
                .collect(groupingBy(related -> related.upward() + related.kind(), LinkedHashMap::new, toList()));
        return headings.values().stream()
                .collect(groupingBy(
                        list -> list.get(0).upward(),
                        java.util.stream.Collectors.mapping(DetailRepository::heading, toList())));
    }

    private static Related related(Object[] row) {
        boolean upward = (Boolean) row[0];
        var heading =
                upward ? new Label((String) row[2], (String) row[3]) : new Label((String) row[4], (String) row[5]);
        var unit = new UnitName((UUID) row[7], (String) row[8], (String) row[9], (String) row[10], (String) row[11]);
        return new Related(upward, (String) row[1], heading, ((Number) row[6]).longValue(), unit);
    }

    private static RelatedUnits heading(List<Related> related) {
        var first = related.get(0);
        return new RelatedUnits(
                first.heading(), related.stream().map(Related::unit).toList(), first.total());
    }

    List<UnitPost> posts(UUID unit) {
        return entityManager
                .createQuery(POSTS, UnitPost.class)
                .setParameter("unit", unit)
                .setMaxResults(MOST_POSTS)
                .getResultList();
    }

    List<FormerNameRow> formerNames(UUID unit) {
        return entityManager
                .createQuery(FORMER_NAMES, FormerNameRow.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    List<TermRow> terms(UUID unit) {
        return entityManager
                .createQuery(TERMS, TermRow.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Those before it, and those after it. */
    Map<Boolean, List<SuccessionRow>> successions(UUID unit) {
        return entityManager
                .createQuery(SUCCESSIONS, SuccessionRow.class)
                .setParameter("unit", unit)
                .getResultStream()
                .collect(groupingBy(row -> row.predecessor().equals(unit)));
    }

    Optional<Reach> person(UUID id) {
        return entityManager
                .createQuery("select p.fullName, p.email, p.phone from Person p where p.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Reach((String) row[0], (String) row[1], (String) row[2]))
                .findFirst();
    }
}
