package doanket.news;

import doanket.organisation.PersonHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The articles that somebody writes and that are not out yet. */
@ApplicationScoped
class ArticleInHand implements PersonHoldings {

    private static final int PLACE = 40;

    private static final String IN_HAND = """
            select a.id, v.title, cast(a.latest_at at time zone 'Asia/Ho_Chi_Minh' as date)
            from article a
            join article_version v on v.article_id = a.id and v.number = a.latest_number
            where a.stage <> 'NONE' and a.writer_id = ?1
            order by a.latest_at desc, a.id
            limit ?2""";

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<InHand> inHand(Holder holder, int most, Locale locale) {
        var heading = Words.of(locale, "handover.articles");
        return rows(entityManager
                        .createNativeQuery(IN_HAND)
                        .setParameter(1, holder.account())
                        .setParameter(2, most))
                .map(row -> new InHand(
                        PLACE,
                        heading,
                        (String) row[1],
                        "/news/preview?id=" + row[0],
                        row[2] == null ? null : ((Date) row[2]).toLocalDate()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
