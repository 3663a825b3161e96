package doanket.criteria;

import doanket.platform.PortalJson;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was said of figures when they were verified. */
@ApplicationScoped
class VerdictRepository {

    private static final int MOST = 50;

    private static final String SAY = """
            update assessment set verified_result = ?5, version = nextval('assessment_version')
            where indicator_id = ?1 and unit_id = ?2 and period_end = ?3 and version = ?4""";

    private static final String ADD = """
            insert into verdict (id, indicator_id, unit_id, period_end, result, reason, account_id, name, post_id, post, at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)""";

    /** What was judged, is as it was seen, and was not verified yet; all in one statement. */
    private static final String ACCEPT = """
            with accepted as (
                update assessment a set verified_result = a.result, version = nextval('assessment_version')
                from jsonb_to_recordset(cast(?2 as jsonb)) as s (indicator uuid, ends date, version bigint)
                where a.indicator_id = s.indicator and a.unit_id = ?1 and a.period_end = s.ends
                and a.version = s.version and a.verified_result is null and a.result is not null
                returning a.indicator_id, a.period_end, a.verified_result
            )
            insert into verdict (id, indicator_id, unit_id, period_end, result, reason, account_id, name, post_id, post, at)
            select gen_random_uuid(), d.indicator_id, ?1, d.period_end, d.verified_result, ?6, ?7, ?8, ?9, ?10, ?11
            from accepted d""";

    private static final String HISTORY = """
            select v.result, v.reason, v.name, v.post, v.at
            from verdict v
            where v.indicator_id = ?1 and v.unit_id = ?2
            order by v.at desc
            limit ?3""";

    @PersistenceContext
    EntityManager entityManager;

    /** Whether the figure was still as it had been read. */
    boolean say(VerdictForm form) {
        return entityManager
                        .createNativeQuery(SAY)
                        .setParameter(1, form.indicator())
                        .setParameter(2, form.unit())
                        .setParameter(3, Date.valueOf(form.periodEnd()))
                        .setParameter(4, form.version())
                        .setParameter(
                                5, form.result() == null ? null : form.result().name())
                        .executeUpdate()
                > 0;
    }

    void add(VerdictForm form, String reason, Stamp by) {
        var query = entityManager
                .createNativeQuery(ADD)
                .setParameter(1, Uuids.next())
                .setParameter(2, form.indicator())
                .setParameter(3, form.unit())
                .setParameter(4, Date.valueOf(form.periodEnd()))
                .setParameter(5, form.result() == null ? null : form.result().name());
        stamped(query, reason, by).executeUpdate();
    }

    /** How many were accepted. */
    int accept(UUID unit, Collection<VerdictForm.Seen> seen, String reason, Stamp by) {
        var rows = PortalJson.createArrayBuilder();
        seen.forEach(one -> rows.add(PortalJson.createObjectBuilder()
                .add("indicator", one.indicator().toString())
                .add("ends", one.periodEnd().toString())
                .add("version", one.version())));
        var query = entityManager
                .createNativeQuery(ACCEPT)
                .setParameter(1, unit)
                .setParameter(2, rows.build().toString());
        return stamped(query, reason, by).executeUpdate();
    }

    private static Query stamped(Query query, String reason, Stamp by) {
        return query.setParameter(6, reason)
                .setParameter(7, by.account())
                .setParameter(8, by.name())
                .setParameter(9, by.post())
                .setParameter(10, by.postLabel())
                .setParameter(11, Timestamp.from(by.at()));
    }

    /** The latest first. */
    List<VerdictRow> history(UUID indicator, UUID unit) {
        return Sql.rows(entityManager
                        .createNativeQuery(HISTORY)
                        .setParameter(1, indicator)
                        .setParameter(2, unit)
                        .setParameter(3, MOST))
                .map(row -> row(row, 0))
                .toList();
    }

    /** Result, reason, name, post and moment, from that column on; null where nothing was said. */
    static VerdictRow row(Object[] row, int from) {
        var at = (Timestamp) row[from + 4];
        return at == null
                ? null
                : new VerdictRow(
                        Result.of(row[from]),
                        (String) row[from + 1],
                        (String) row[from + 2],
                        (String) row[from + 3],
                        at.toInstant());
    }
}
