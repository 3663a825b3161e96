package doanket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What goes from a report into the one that is to replace it. */
@ApplicationScoped
class SupplementRepository {

    private static final List<String> COPIED = List.of("""
            insert into report_value (report_id, indicator_id, typed, value, numerator, denominator, gathered,
                not_applicable, comment, version, by_id, by_name, at)
            select ?2, indicator_id, typed, value, numerator, denominator, gathered, not_applicable, comment, 1, by_id,
                by_name, at
            from report_value
            where report_id = ?1""", """
            insert into report_text (report_id, section_id, body, gathered, version, by_id, by_name, at)
            select ?2, section_id, body, gathered, 1, by_id, by_name, at
            from report_text
            where report_id = ?1""", """
            insert into report_evidence (id, version, report_id, indicator_id, file_id, note, taken_on, account_id, name,
                post_id, post, at, verdict, reason, judged_name)
            select gen_random_uuid(), 1, ?2, indicator_id, file_id, note, taken_on, account_id, name, post_id, post, at,
                verdict, reason, judged_name
            from report_evidence
            where report_id = ?1""");

    /** A verdict is about a figure; of another figure nothing is said yet. */
    private static final String UNJUDGE = """
            update report_evidence e
            set verdict = null, reason = '', judged_name = '', version = e.version + 1
            from report r
            where r.id = ?1 and e.report_id = r.id and e.verdict is not null
            and (select (v.value, v.numerator, v.denominator, v.not_applicable)
                    from report_value v where v.report_id = r.id and v.indicator_id = e.indicator_id)
                is distinct from (select (o.value, o.numerator, o.denominator, o.not_applicable)
                    from report_value o where o.report_id = r.corrects_id and o.indicator_id = e.indicator_id)""";

    @PersistenceContext
    EntityManager entityManager;

    /** The report begins with what the other one says: figures, texts, and files with what was found of them. */
    void copy(UUID from, UUID into) {
        for (var sql : COPIED) {
            entityManager
                    .createNativeQuery(sql)
                    .setParameter(1, from)
                    .setParameter(2, into)
                    .executeUpdate();
        }
    }

    /** All that was written into it. */
    void remove(UUID supplement) {
        for (var table : List.of("report_value", "report_text", "report_evidence", "report_event")) {
            entityManager
                    .createNativeQuery("delete from " + table + " where report_id = ?1")
                    .setParameter(1, supplement)
                    .executeUpdate();
        }
    }

    /** Files that prove a figure which is another one now are to be looked at again. */
    void unjudge(UUID supplement) {
        entityManager.createNativeQuery(UNJUDGE).setParameter(1, supplement).executeUpdate();
    }
}
