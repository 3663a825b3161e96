package doanket.organisation;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What lies directly beneath a unit that is split, whatever the relation, and which of the new units each goes to. */
@ApplicationScoped
class ReformShares {

    private static final String BENEATH = """
            select u.id, u.name, t.name_vi, t.name_en, null, false
            from unit u
            join unit_type t on t.code = u.type_code
            where exists (
                select 1 from unit_relation r
                where r.lower_id = u.id and r.upper_id = ?1 and (r.valid_to is null or r.valid_to >= ?2))
            order by u.protocol_rank, u.sort_form, u.id""";

    /** What was set has ended these relations itself. */
    private static final String TOLD = """
            select u.id, u.name, t.name_vi, t.name_en, coalesce(a.name, h.name), s.id is not null
            from reform_unit l
            join reform f on f.id = l.reform_id
            join unit u on exists (
                select 1 from unit_relation r
                where r.lower_id = u.id and r.upper_id = l.unit_id
                and (r.valid_to is null or r.valid_to >= f.on_day or exists (
                    select 1 from reform_change c
                    where c.reform_id = f.id and c.object_id = r.id and c.what = 'RELATION_ENDED')))
            join unit_type t on t.code = u.type_code
            left join reform_share s on s.reform_id = f.id and s.unit_id = u.id
            left join reform_heir h on h.reform_id = f.id and h.unit_id = coalesce(s.heir_id, l.heir_id)
            left join unit a on a.id = coalesce(s.heir_id, l.heir_id)
            where f.id = ?1
            order by u.protocol_rank, u.sort_form, u.id""";

    private static final String FOREIGN = """
            select u.name, 1
            from reform_share s
            join unit u on u.id = s.unit_id
            where s.reform_id = ?1
            and (s.unit_id in (select l.unit_id from reform_unit l where l.reform_id = ?1) or not exists (
                select 1
                from reform_unit l
                join unit_relation r on r.upper_id = l.unit_id and r.lower_id = s.unit_id
                where l.reform_id = ?1 and (r.valid_to is null or r.valid_to > ?2)))
            order by u.name
            limit 1""";

    private static final String HEIR_ENDS = """
            select u.name, u.valid_to
            from reform f
            join reform_heir h on h.reform_id = f.id
            join unit u on u.id = h.unit_id
            where f.id = ?1 and f.kind = 'SPLIT' and u.valid_to > ?2
            and u.id not in (select l.unit_id from reform_unit l where l.reform_id = f.id)
            order by u.name
            limit 1""";

    private static final String PLANNED = """
            select s
            from ReformShare s
            where s.reformId = :reform
            order by s.id""";

    @PersistenceContext
    EntityManager entityManager;

    /** From that day on. */
    List<ReformBeneath> beneath(UUID unit, LocalDate day) {
        return read(
                entityManager.createNativeQuery(BENEATH).setParameter(1, unit).setParameter(2, Date.valueOf(day)));
    }

    /** Those of a split, each with the new unit it goes to. */
    List<ReformBeneath> told(UUID reform) {
        return read(entityManager.createNativeQuery(TOLD).setParameter(1, reform));
    }

    private static List<ReformBeneath> read(Query query) {
        return Sql.rows(query)
                .map(row -> new ReformBeneath(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (Boolean)
                                row[5]))
                .toList();
    }

    /** As they are planned. */
    List<ReformWish.Share> planned(UUID reform) {
        return entityManager
                .createQuery(PLANNED, ReformShare.class)
                .setParameter("reform", reform)
                .getResultStream()
                .map(ReformShare::wanted)
                .toList();
    }

    /** Refuses a unit that does not lie beneath any more, and a split into a unit that another decision closes. */
    void mustBePossible(UUID reform, LocalDate lastDay) {
        first(FOREIGN, reform, lastDay).ifPresent(row -> {
            throw OrganisationRefused.shareNotBeneath((String) row[0]);
        });
        first(HEIR_ENDS, reform, lastDay).ifPresent(row -> {
            throw OrganisationRefused.splitHeirEnds((String) row[0], ((Date) row[1]).toLocalDate());
        });
    }

    private Optional<Object[]> first(String sql, UUID reform, LocalDate lastDay) {
        return Sql.rows(entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, reform)
                        .setParameter(2, Date.valueOf(lastDay)))
                .findFirst();
    }
}
