package doanket.directive;

import doanket.organisation.InHandQuery;
import doanket.organisation.PersonHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** The papers that somebody writes and that are not issued yet. */
@ApplicationScoped
class DocumentInHand implements PersonHoldings {

    private static final InHandQuery IN_HAND = new InHandQuery(20, """
            select d.id, d.excerpt, cast(d.changed_at at time zone 'Asia/Ho_Chi_Minh' as date)
            from document d
            where d.issued_on is null and d.author_id = ?1
            order by d.changed_at desc, d.id
            limit ?2""", "/directive/view?id=");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<InHand> inHand(Holder holder, int most, Locale locale) {
        return IN_HAND.of(holder.account(), most, Words.of(locale, "handover.papers"), entityManager);
    }
}
