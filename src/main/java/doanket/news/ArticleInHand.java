package doanket.news;

import doanket.organisation.InHandQuery;
import doanket.organisation.PersonHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** The articles that somebody writes and that are not out yet. */
@ApplicationScoped
class ArticleInHand implements PersonHoldings {

    private static final InHandQuery IN_HAND = new InHandQuery(40, """
            select a.id, v.title, cast(a.latest_at at time zone 'Asia/Ho_Chi_Minh' as date)
            from article a
            join article_version v on v.article_id = a.id and v.number = a.latest_number
            where a.stage <> 'NONE' and a.writer_id = ?1
            order by a.latest_at desc, a.id
            limit ?2""", "/news/preview?id=");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<InHand> inHand(Holder holder, int most, Locale locale) {
        return IN_HAND.of(holder.account(), most, Words.of(locale, "handover.articles"), entityManager);
    }
}
