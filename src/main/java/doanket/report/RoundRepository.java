package doanket.report;

import static doanket.report.ReportRepository.number;
import static java.util.stream.Collectors.joining;

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

/** The next thing that the portal has to do about reports, and that no other node is at. */
@ApplicationScoped
class RoundRepository {

    private static final String REMIND = """
            select p.id, f.name, p.starts_on, p.ends_on, p.due_on,
                (select o.id from report o where o.period_id = p.id and o.parent_id is null),
                (select count(*) from report r where r.period_id = p.id and r.parent_id is not null
                    and r.state in ('OPEN', 'RETURNED')),
                (select count(*) from report r where r.period_id = p.id and r.parent_id is not null
                    and r.corrects_id is null and r.state <> 'MOVED')
            from report_period p
            join report_form f on f.id = p.form_id
            where p.state = 'OPEN'
            and p.due_on between ?1 and (cast(string_to_array(?2, ',') as date[]))[f.remind_before + 1]
            and p.reminded_for is distinct from p.due_on
            order by p.due_on, p.id
            limit 1
            for update of p skip locked""";

    /** Sent back with a new day, or wanted once more: such a report has a day of its own. */
    private static final String AGAIN = """
            select r.id, f.name, p.starts_on, p.ends_on, r.due_on
            from report r
            join report_period p on p.id = r.period_id
            join report_form f on f.id = p.form_id
            where r.state in ('OPEN', 'RETURNED') and r.parent_id is not null and r.due_on <> p.due_on
            and r.due_on between ?1 and (cast(string_to_array(?2, ',') as date[]))[f.remind_before + 1]
            and r.reminded_for is distinct from r.due_on
            order by r.due_on, r.id
            limit 1
            for update of r skip locked""";

    /** The reports between those that are owed and that of whoever asks. */
    private static final String COLLECTING = """
            select c.id, count(*) filter (where r.state in ('OPEN', 'RETURNED')), count(*) filter (where r.corrects_id is null)
            from report c
            join report r on r.parent_id = c.id and r.state <> 'MOVED'
            where c.period_id = ?1 and c.parent_id is not null and c.state not in ('REPLACED', 'MOVED')
            group by c.id
            having count(*) filter (where r.state in ('OPEN', 'RETURNED')) > 0""";

    private static final String CLOSED_UNIT = """
            select r.id, 1
            from report r
            join report_period p on p.id = r.period_id
            join unit u on u.id = r.unit_id
            where p.state = 'OPEN' and r.state in ('OPEN', 'RETURNED') and r.parent_id is not null
            and r.corrects_id is null and u.valid_to < ?1
            order by r.id
            limit 1
            for update of r skip locked""";

    @PersistenceContext
    EntityManager entityManager;

    /** A period that is due soon, and how many of its reports are owed. */
    record Waiting(UUID id, String form, PeriodSpan span, LocalDate due, UUID root, long owed, long all) {}

    /** A report whose own day comes near. */
    record Again(UUID id, String form, PeriodSpan span, LocalDate due) {}

    Optional<Again> toRemindAgain(LocalDate today, List<LocalDate> until) {
        return Sql.rows(soon(AGAIN, today, until))
                .map(row -> new Again(
                        (UUID) row[0],
                        (String) row[1],
                        new PeriodSpan(Sql.day(row[2]), Sql.day(row[3])),
                        Sql.day(row[4])))
                .findFirst();
    }

    private Query soon(String sql, LocalDate today, List<LocalDate> until) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, until.stream().map(LocalDate::toString).collect(joining(",")));
    }

    /** {@code until}: the day itself, the working day after it, the second one, and so on. */
    Optional<Waiting> toRemind(LocalDate today, List<LocalDate> until) {
        return Sql.rows(soon(REMIND, today, until))
                .map(row -> new Waiting(
                        (UUID) row[0],
                        (String) row[1],
                        new PeriodSpan(Sql.day(row[2]), Sql.day(row[3])),
                        Sql.day(row[4]),
                        (UUID) row[5],
                        number(row[6]),
                        number(row[7])))
                .findFirst();
    }

    /** A report in which others are summed up, and how many of these are owed. */
    record Collecting(UUID report, long owed, long all) {}

    /** Those of that period beneath which something is owed, without that of whoever asks. */
    List<Collecting> collecting(UUID period) {
        return Sql.rows(entityManager.createNativeQuery(COLLECTING).setParameter(1, period))
                .map(row -> new Collecting((UUID) row[0], number(row[1]), number(row[2])))
                .toList();
    }

    void reminded(UUID period) {
        mark("update report_period set reminded_for = due_on where id = ?1", period);
    }

    void remindedAgain(UUID report) {
        mark("update report set reminded_for = due_on where id = ?1", report);
    }

    private void mark(String sql, UUID id) {
        entityManager.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    /** The units whose reports of that period are approved. */
    List<UUID> summedUp(UUID period) {
        return ids(entityManager.createNativeQuery("""
                        select r.unit_id, 1
                        from report r
                        where r.period_id = ?1 and r.parent_id is not null and r.state = 'APPROVED'""").setParameter(1, period));
    }

    /** The units that owe a report of that period now. */
    List<UUID> owing(UUID period) {
        return ids(entityManager.createNativeQuery("""
                        select r.unit_id, 1
                        from report r
                        where r.period_id = ?1 and r.parent_id is not null and r.state in ('OPEN', 'RETURNED')""").setParameter(1, period));
    }

    /** The unit that asks. */
    Optional<UUID> owner(UUID period) {
        return ids(entityManager.createNativeQuery("""
                                select f.owner_unit, 1
                                from report_period p
                                join report_form f on f.id = p.form_id
                                where p.id = ?1""").setParameter(1, period)).stream()
                .findFirst();
    }

    /** A report that is owed by a unit which is there no longer. */
    Optional<UUID> ofClosedUnit(LocalDate today) {
        return ids(entityManager.createNativeQuery(CLOSED_UNIT).setParameter(1, Date.valueOf(today))).stream()
                .findFirst();
    }

    private static List<UUID> ids(Query query) {
        return Sql.rows(query).map(row -> (UUID) row[0]).toList();
    }
}
