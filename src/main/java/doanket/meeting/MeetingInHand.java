package doanket.meeting;

import doanket.organisation.InHandQuery;
import doanket.organisation.PersonHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** The meetings to come that somebody chairs or keeps the minutes of. */
@ApplicationScoped
class MeetingInHand implements PersonHoldings {

    private static final InHandQuery IN_HAND = new InHandQuery(30, """
            select m.id, m.title, cast(m.starts_at at time zone 'Asia/Ho_Chi_Minh' as date)
            from meeting m
            where m.state in ('DRAFT', 'ANNOUNCED', 'IN_PROGRESS') and (m.chair_id = ?1 or m.secretary_id = ?1)
            order by m.starts_at, m.id
            limit ?2""", "/meeting/view?id=");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<InHand> inHand(Holder holder, int most, Locale locale) {
        return IN_HAND.of(holder.person(), most, Words.of(locale, "handover.meetings"), entityManager);
    }
}
