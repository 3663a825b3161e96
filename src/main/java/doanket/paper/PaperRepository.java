package doanket.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rows that say what papers look like. */
@ApplicationScoped
class PaperRepository {

    /** The whole catalogue at once; each row says what it is of. */
    private static final String CATALOGUE = """
            select 'FAMILY', cast(to_jsonb(f) as text), f.rank, f.code
            from paper_family f
            union all
            select 'TYPE', cast(to_jsonb(t) as text), t.rank, t.code
            from paper_type t
            where not t.retired
            union all
            select 'SIGN_FORM', cast(to_jsonb(s) as text), s.rank, s.code
            from sign_form s
            order by 3, 4""";

    /**
     * What was said for the unit itself, else what is usual for its type with the names of the units around it, as they stood on
     * the day, or on the nearest on which the unit was there.
     */
    private static final String FORM = """
            select
                coalesce(own.family_code, usual.family_code, 'FRONT'),
                coalesce(own.parent_line, (
                    select upper(name_on(above.id, u.day))
                    from unit_relation tie
                    join unit above on above.id = tie.upper_id
                    where tie.lower_id = u.id
                    and tie.kind_code in ('VERTICAL', 'SUBORDINATE')
                    and tie.valid_from <= u.day
                    and (tie.valid_to is null or tie.valid_to >= u.day)
                    order by tie.kind_code desc, above.protocol_rank
                    limit 1), ''),
                coalesce(own.issuer_lines, concat_ws(E'\n', upper(name_on(u.id, u.day)), nullif(usual.issuer_line, ''))),
                coalesce(own.symbol, usual.symbol, u.code),
                coalesce(own.place, (
                    select place.short_name
                    from unit place
                    where place.id = area_on(u.id, u.day)
                    and place.id <> u.id), ''),
                coalesce(own.archive, usual.archive, 'Lưu.')
            from (
                select o.id, o.code, o.type_code,
                    greatest(o.valid_from, least(cast(?2 as date), coalesce(o.valid_to, cast(?2 as date)))) as day
                from unit o
                where o.id = ?1) u
            left join paper_issuer own on own.unit_id = u.id
            left join paper_usual usual on usual.type_code = u.type_code""";

    @PersistenceContext
    EntityManager entityManager;

    /** Kind and row; one statement. */
    Stream<Object[]> catalogue() {
        return rows(CATALOGUE);
    }

    Optional<Object[]> form(UUID unit, LocalDate day) {
        List<?> found = entityManager
                .createNativeQuery(FORM)
                .setParameter(1, unit)
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return found.stream().map(Object[].class::cast).findFirst();
    }

    private Stream<Object[]> rows(String sql) {
        List<?> rows = entityManager.createNativeQuery(sql).getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
