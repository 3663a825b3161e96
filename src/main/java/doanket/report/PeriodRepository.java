package doanket.report;

import static doanket.report.ReportRepository.number;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Periods with the counts of their reports, and lists of what a unit owes. */
@ApplicationScoped
class PeriodRepository {

    static final String OWED = "r.state in ('OPEN', 'RETURNED')";

    private static final String COUNTED = """
            select o.id, f.name, p.starts_on, p.ends_on, p.due_on, p.state, o.state,
                count(r.id),
                count(r.id) filter (where r.state = 'SUBMITTED'),
                count(r.id) filter (where r.state in ('APPROVED', 'REPLACED')),
                count(r.id) filter (where r.state in ('OPEN', 'RETURNED') and r.due_on < ?1)
            from report o
            join report_period p on p.id = o.period_id
            join report_form f on f.id = p.form_id
            join report r on r.parent_id = o.id and r.corrects_id is null and r.state <> 'MOVED'
            where %s
            group by o.id, f.name, p.starts_on, p.ends_on, p.due_on, p.state
            order by p.state desc, p.due_on desc, f.name, o.id
            limit 100""";

    private static final String DUTIES = """
            select r.id, f.name, p.starts_on, p.ends_on, r.due_on, r.state, u.short_name, p.state,
                (select count(*) from report_period_indicator a where a.period_id = p.id),
                (select count(*) from report_value v
                    where v.report_id = r.id and (v.value is not null or v.not_applicable)),
                r.corrects_id is not null, coalesce(r.returned, ''), o.short_name, r.first_sent_on,
                r.parent_id is null
            from report r
            join report_period p on p.id = r.period_id
            join report_form f on f.id = p.form_id
            join unit u on u.id = r.unit_id
            join unit o on o.id = f.owner_unit
            where r.unit_id in %s
            and r.state <> 'MOVED'
            and %s""";

    private static final String FIRST_OWED = OWED + " order by r.due_on, f.name, r.id limit 200";
    private static final String FIRST_SENT = "not " + OWED + " order by r.due_on desc, f.name, r.id limit 200";

    private static final String NEXT_OWED =
            OWED + " and (r.due_on, r.id) > (cast(?3 as date), ?4) order by r.due_on, r.id limit ?5";
    private static final String NEXT_SENT =
            "not " + OWED + " and (r.due_on, r.id) < (cast(?3 as date), ?4) order by r.due_on desc, r.id desc limit ?5";

    @PersistenceContext
    EntityManager entityManager;

    /** Collected by those units, the open ones first. */
    List<PeriodRow> collectedBy(Collection<UUID> units, LocalDate today) {
        return counted(entityManager
                .createNativeQuery(COUNTED.formatted("o.unit_id = any (cast(string_to_array(?2, ',') as uuid[]))"))
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, Sql.joined(units)));
    }

    List<PeriodRow> ofForm(UUID form, LocalDate today) {
        return counted(entityManager
                .createNativeQuery(COUNTED.formatted("f.id = ?2 and o.parent_id is null"))
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, form));
    }

    private static List<PeriodRow> counted(Query query) {
        return Sql.rows(query)
                .map(row -> new PeriodRow(
                        (UUID) row[0],
                        (String) row[1],
                        new PeriodSpan(Sql.day(row[2]), Sql.day(row[3])),
                        Sql.day(row[4]),
                        PeriodState.valueOf((String) row[5]),
                        ReportState.valueOf((String) row[6]),
                        number(row[7]),
                        number(row[8]),
                        number(row[9]),
                        number(row[10])))
                .toList();
    }

    /** What those units owe, and closed ones that they come after, the overdue first; or what they have sent, the newest first. */
    List<DutyRow> duties(Collection<UUID> units, boolean owed, LocalDate today) {
        return duties(duties(owed ? FIRST_OWED : FIRST_SENT, units, today), today);
    }

    /** The same for whoever turns pages: what comes behind that key, by due day and id. */
    List<DutyRow> dutiesAfter(Collection<UUID> units, boolean owed, DutyKey key, LocalDate today, int most) {
        return duties(
                duties(owed ? NEXT_OWED : NEXT_SENT, units, today)
                        .setParameter(3, Date.valueOf(key.due()))
                        .setParameter(4, key.id())
                        .setParameter(5, most),
                today);
    }

    private Query duties(String which, Collection<UUID> units, LocalDate today) {
        return entityManager
                .createNativeQuery(DUTIES.formatted(Holding.BY_UNITS, which))
                .setParameter(1, Sql.joined(units))
                .setParameter(2, Date.valueOf(today));
    }

    private static List<DutyRow> duties(Query query, LocalDate today) {
        return Sql.rows(query)
                .map(row -> new DutyRow(
                        (UUID) row[0],
                        (String) row[1],
                        new PeriodSpan(Sql.day(row[2]), Sql.day(row[3])),
                        Sql.day(row[4]),
                        ReportState.valueOf((String) row[5]),
                        (String) row[6],
                        PeriodState.valueOf((String) row[7]),
                        new DutyRow.Filled(number(row[8]), number(row[9])),
                        (Boolean) row[10],
                        (String) row[11],
                        (String) row[12],
                        Sql.day(row[13]),
                        (Boolean) row[14],
                        today))
                .toList();
    }
}
