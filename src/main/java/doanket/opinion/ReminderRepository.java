package doanket.opinion;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The next thing that people have to be reminded of, and that no other node is at. */
@ApplicationScoped
class ReminderRepository {

    /** The mark is the due day before it, and the day after it once it is over. */
    private static final String PETITION = """
            select p.id, p.due_on
            from opinion_petition p
            where p.state = 'WAITING' and not p.divided and p.merged_into_id is null
            and p.due_on <= ?2
            and p.reminded_for is distinct from p.due_on + case when p.due_on < ?1 then 1 else 0 end
            order by p.due_on, p.id
            limit 1
            for update of p skip locked""";

    private static final String RECOMMENDATION = """
            select r.id, r.due_on
            from opinion_recommendation r
            where r.due_on <= ?2
            and r.reminded_for is distinct from r.due_on + case when r.due_on < ?1 then 1 else 0 end
            and not exists (select 1 from opinion_reply y where y.recommendation_id = r.id)
            order by r.due_on, r.id
            limit 1
            for update of r skip locked""";

    @PersistenceContext
    EntityManager entityManager;

    /** What is due, and when. */
    record Due(UUID id, LocalDate day) {}

    Optional<Due> petition(LocalDate today, LocalDate until) {
        return next(PETITION, "opinion_petition", today, until);
    }

    Optional<Recommendation> recommendation(LocalDate today, LocalDate until) {
        return next(RECOMMENDATION, "opinion_recommendation", today, until)
                .map(due -> entityManager.find(Recommendation.class, due.id()));
    }

    /** Marked at once, so that it is told once. */
    private Optional<Due> next(String sql, String table, LocalDate today, LocalDate until) {
        var next = Sql.rows(entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, Date.valueOf(today))
                        .setParameter(2, Date.valueOf(until)))
                .map(row -> new Due((UUID) row[0], Sql.day(row[1])))
                .findFirst();
        next.ifPresent(due -> entityManager
                .createNativeQuery("update " + table + " set reminded_for = ?2 where id = ?1")
                .setParameter(1, due.id())
                .setParameter(2, Date.valueOf(due.day().plusDays(due.day().isBefore(today) ? 1 : 0)))
                .executeUpdate());
        return next;
    }
}
