package doanket.report;

import doanket.identity.Deeds;
import doanket.platform.NotFoundException;
import doanket.platform.Sql;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reports and periods as they are changed; each change begins by holding the report. */
@ApplicationScoped
class ReportRepository {

    private static final String SIDES = """
            select r.unit_id, coalesce(above.unit_id, r.unit_id), f.owner_unit, r.state, %s
            from report r
            join report_period p on p.id = r.period_id
            join report_form f on f.id = p.form_id
            left join report above on above.id = r.parent_id
            where r.id = ?1""".formatted(Holding.OF_REPORT);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Deeds deeds;

    @Inject
    Clock clock;

    /**
     * The unit that reports, the unit that approves it (itself where nobody stands above), the unit that asks, and who answers for
     * it: the unit, or those after it, too.
     */
    record Sides(UUID unit, UUID approver, UUID owner, ReportState state, List<UUID> holders) {}

    void add(Object aggregate) {
        entityManager.persist(aggregate);
    }

    void remove(Report report) {
        entityManager.remove(report);
    }

    void flush() {
        entityManager.flush();
    }

    void note(Report report, ReportStep step, Stamp by, String text) {
        add(new ReportEvent(report.reportId(), step, by, text));
        deeds.write("report." + step.name().toLowerCase(Locale.ROOT), report.reportId(), report.unit(), text);
    }

    /** What is no step of a report stands in the log only. */
    void did(String what, Report report) {
        deeds.write("report." + what, report.reportId(), report.unit(), "");
    }

    /** The report as it is now; whoever else wants to change it waits until this transaction is over. */
    Report hold(UUID id) {
        return found(Report.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Report report(UUID id) {
        return found(Report.class, id, LockModeType.NONE);
    }

    ReportPeriod period(UUID id) {
        return found(ReportPeriod.class, id, LockModeType.NONE);
    }

    ReportPeriod holdPeriod(UUID id) {
        return found(ReportPeriod.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private <T> T found(Class<T> type, UUID id, LockModeType mode) {
        return Optional.ofNullable(id)
                .map(key -> entityManager.find(type, key, mode))
                .orElseThrow(NotFoundException::new);
    }

    /** Holds all of them in one order, so that nobody waits for each other. */
    List<Report> holdAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("""
                                select r from Report r
                                where r.id in :ids
                                order by r.id""", Report.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    Optional<Sides> sides(UUID id) {
        return id == null
                ? Optional.empty()
                : Sql.rows(entityManager
                                .createNativeQuery(SIDES)
                                .setParameter(1, id)
                                .setParameter(2, Date.valueOf(VietnamTime.day(clock.instant()))))
                        .map(row -> new Sides(
                                (UUID) row[0],
                                (UUID) row[1],
                                (UUID) row[2],
                                ReportState.valueOf((String) row[3]),
                                split(row[4])))
                        .findFirst();
    }

    /** Whether another report is on its way to take the place of that one. */
    boolean isBeingCorrected(UUID id) {
        return !entityManager
                .createQuery("""
                        select r.state from Report r
                        where r.correctsId = :id and r.state <> doanket.report.ReportState.REPLACED""")
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    static List<UUID> split(Object joined) {
        return Arrays.stream(((String) joined).split(",")).map(UUID::fromString).toList();
    }

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    static BigDecimal decimal(Object value) {
        return (BigDecimal) value;
    }
}
