package doanket.audit;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

@ApplicationScoped
class LogRepository {

    private static final String ROWS = """
            select d.id, d.at, d.name, d.post_label, d.verb, d.object_id, d.detail, d.address, s.nr,
                concat(p.full_name, ' (' || a.username || ')'), coalesce(u.name, '')
            from audit.deed d
            left join audit.deed_seal s on s.deed_id = d.id
            left join unit u on u.id = d.unit_id
            left join account a on d.object_kind = 'account' and a.id = d.object_id
            left join person p on p.id = case d.object_kind when 'person' then d.object_id else a.person_id end
            where d.at >= ?1
            and d.at < ?2
            and (cast(?3 as text) is null
                or audit.fold(concat_ws(' ', d.name, d.detail, d.address, p.full_name, a.username, u.name)) like ?3
                or d.verb = any (string_to_array(cast(?8 as text), ' ')))
            and (cast(?4 as text) is null or d.object_kind = ?4)
            and (cast(?5 as uuid) is null or d.object_id = ?5 or d.unit_id = ?5 or d.account_id = ?5)
            and (cast(?6 as uuid) is null or d.id < ?6)
            order by d.id desc
            limit ?7""";

    private static final String BREAKS = """
            select b.nr, b.deed_id, b.what
            from audit.breaks() b
            limit ?1""";

    private static final String HEAD = """
            select (select count(*) from audit.deed_seal), coalesce(max(s.nr), 0),
                coalesce((select encode(l.hash, 'hex') from audit.deed_seal l order by l.nr desc limit 1), ''),
                has_table_privilege('audit.deed', 'DELETE')
            from audit.deed_seal s""";

    @PersistenceContext
    EntityManager entityManager;

    List<LogRow> rows(LogQuery query, UUID after, LocalDate today, Locale locale, int most) {
        return Sql.rows(entityManager
                        .createNativeQuery(ROWS)
                        .setParameter(1, Timestamp.from(query.since(today)))
                        .setParameter(2, Timestamp.from(query.until(today)))
                        .setParameter(3, query.pattern())
                        .setParameter(4, query.kindOrNull())
                        .setParameter(5, query.objectOrNull())
                        .setParameter(6, after)
                        .setParameter(7, most)
                        .setParameter(8, query.verbs(locale)))
                .map(row -> new LogRow(
                        (UUID) row[0],
                        ((Timestamp) row[1]).toInstant(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (UUID) row[5],
                        (String) row[6],
                        (String) row[7],
                        row[8] == null ? null : ((Number) row[8]).longValue(),
                        new LogRow.Whom((String) row[9], (String) row[10])))
                .toList();
    }

    LogState state(int most) {
        var breaks = Sql.rows(entityManager.createNativeQuery(BREAKS).setParameter(1, most))
                .map(row -> new LogState.Break(((Number) row[0]).longValue(), (UUID) row[1], (String) row[2]))
                .toList();
        var head = (Object[]) entityManager.createNativeQuery(HEAD).getSingleResult();
        return new LogState(
                ((Number) head[0]).longValue(), ((Number) head[1]).longValue(), (String) head[2], breaks, (Boolean)
                        head[3]);
    }

    int seal(int most) {
        return ((Number) entityManager
                        .createNativeQuery("select audit.seal(?1)")
                        .setParameter(1, most)
                        .getSingleResult())
                .intValue();
    }

    long purge() {
        return ((Number) entityManager.createNativeQuery("select audit.purge()").getSingleResult()).longValue();
    }

    /** How many months, and the version of that. */
    int[] rule() {
        var row = (Object[]) entityManager
                .createNativeQuery("select keep_months, version from audit.rule")
                .getSingleResult();
        return new int[] {((Number) row[0]).intValue(), ((Number) row[1]).intValue()};
    }

    /** Whether nobody else has changed it since that version. */
    boolean keep(int months, int version) {
        return entityManager
                        .createNativeQuery(
                                "update audit.rule set keep_months = ?1, version = version + 1 where version = ?2")
                        .setParameter(1, months)
                        .setParameter(2, version)
                        .executeUpdate()
                == 1;
    }
}
