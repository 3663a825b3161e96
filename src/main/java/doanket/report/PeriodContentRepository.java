package doanket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What periods ask for: what their form asked for when they were opened, or until the first report of them was sent. */
@ApplicationScoped
class PeriodContentRepository {

    private static final String OPENED = "p.id = ?1";

    /** Nothing of it was sent: nobody has answered to what the form was before. */
    private static final String UNANSWERED = """
            p.form_id = ?1 and p.state = 'OPEN'
            and not exists (select 1 from report s where s.period_id = p.id and s.rounds > 0)""";

    private static final String INDICATORS = """
            insert into report_period_indicator (period_id, indicator_id, sort, required, part_of)
            select p.id, a.indicator_id, a.sort, a.required, a.part_of
            from report_period p
            join report_form_indicator a on a.form_id = p.form_id
            where %s
            on conflict (period_id, indicator_id) do update
            set sort = excluded.sort, required = excluded.required, part_of = excluded.part_of""";

    private static final String SECTIONS = """
            insert into report_period_section (period_id, section_id, title, sort)
            select p.id, s.id, s.title, s.sort
            from report_period p
            join report_form_section s on s.form_id = p.form_id and not s.dropped
            where %s
            on conflict (period_id, section_id) do update
            set title = excluded.title, sort = excluded.sort""";

    /** What was written already stays, and need not be there. */
    private static final List<String> FORGET =
            List.of("""
            delete from report_period_indicator a
            using report_period p
            where p.id = a.period_id and %1$s
            and not exists (select 1
                from report_form_indicator f
                where f.form_id = p.form_id and f.indicator_id = a.indicator_id)
            and not exists (select 1
                from report r
                join report_value v on v.report_id = r.id and v.indicator_id = a.indicator_id
                where r.period_id = p.id and (v.value is not null or v.not_applicable or v.typed <> '' or v.comment <> ''))
            and not exists (select 1
                from report r
                join report_evidence e on e.report_id = r.id and e.indicator_id = a.indicator_id
                where r.period_id = p.id)""".formatted(UNANSWERED), """
            update report_period_indicator a
            set required = false, part_of = null
            from report_period p
            where p.id = a.period_id and %1$s
            and not exists (select 1
                from report_form_indicator f
                where f.form_id = p.form_id and f.indicator_id = a.indicator_id)""".formatted(UNANSWERED), """
            delete from report_period_section a
            using report_period p, report_form_section f
            where p.id = a.period_id and f.id = a.section_id and f.dropped and %1$s
            and not exists (select 1
                from report r
                join report_text t on t.report_id = r.id and t.section_id = a.section_id and t.body <> ''
                where r.period_id = p.id)""".formatted(UNANSWERED));

    @PersistenceContext
    EntityManager entityManager;

    /** A period that was just opened asks for what its form asks for now. */
    void keep(UUID period) {
        change(INDICATORS.formatted(OPENED), period);
        change(SECTIONS.formatted(OPENED), period);
    }

    /** Open periods of that form of which nothing was sent ask for what it asks for now; all others stay as they are. */
    void follow(UUID form) {
        FORGET.forEach(sql -> change(sql, form));
        change(INDICATORS.formatted(UNANSWERED), form);
        change(SECTIONS.formatted(UNANSWERED), form);
    }

    private void change(String sql, UUID id) {
        entityManager.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }
}
