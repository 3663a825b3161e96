package doanket.task;

import doanket.organisation.PersonHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Locale;

/** The open tasks that somebody has accepted for a unit, and those in which he or she does a part. */
@ApplicationScoped
class TaskInHand implements PersonHoldings {

    private static final int PLACE = 10;

    private static final String IN_HAND = """
            select t.id, split_part(t.content, chr(10), 1), t.due_on
            from task t
            where t.state not in ('DONE', 'CANCELLED')
            and (t.officer_id = ?1 or t.id in (
                select p.task_id from task_part p where p.officer_id = ?1 and p.state <> 'CONFIRMED'))
            order by t.due_on nulls last, t.id
            limit ?2""";

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<InHand> inHand(Holder holder, int most, Locale locale) {
        var heading = Words.of(locale, "handover.tasks");
        return TaskRepository.rows(entityManager
                        .createNativeQuery(IN_HAND)
                        .setParameter(1, holder.account())
                        .setParameter(2, most))
                .map(row -> new InHand(
                        PLACE,
                        heading,
                        (String) row[1],
                        "/task/view?id=" + row[0],
                        row[2] == null ? null : ((Date) row[2]).toLocalDate()))
                .toList();
    }
}
