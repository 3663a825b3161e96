package doanket.task;

import doanket.organisation.InHandQuery;
import doanket.organisation.PersonHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** The open tasks that somebody has accepted for a unit, and those in which he or she does a part. */
@ApplicationScoped
class TaskInHand implements PersonHoldings {

    private static final InHandQuery IN_HAND = new InHandQuery(10, """
            select t.id, split_part(t.content, chr(10), 1), t.due_on
            from task t
            where t.state not in ('DONE', 'CANCELLED')
            and (t.officer_id = ?1 or t.id in (
                select p.task_id from task_part p where p.officer_id = ?1 and p.state <> 'CONFIRMED'))
            order by t.due_on nulls last, t.id
            limit ?2""", "/task/view?id=");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<InHand> inHand(Holder holder, int most, Locale locale) {
        return IN_HAND.of(holder.account(), most, Words.of(locale, "handover.tasks"), entityManager);
    }
}
