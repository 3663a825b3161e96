package doanket.directive;

import doanket.organisation.PersonHoldings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Locale;

/** The papers that somebody writes and that are not issued yet. */
@ApplicationScoped
class DocumentInHand implements PersonHoldings {

    private static final int PLACE = 20;

    private static final String IN_HAND = """
            select d.id, d.excerpt, cast(d.changed_at at time zone 'Asia/Ho_Chi_Minh' as date)
            from document d
            where d.issued_on is null and d.author_id = ?1
            order by d.changed_at desc, d.id
            limit ?2""";

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<InHand> inHand(Holder holder, int most, Locale locale) {
        var heading = Words.of(locale, "handover.papers");
        return DocumentRepository.rows(entityManager
                        .createNativeQuery(IN_HAND)
                        .setParameter(1, holder.account())
                        .setParameter(2, most))
                .map(row -> new InHand(
                        PLACE,
                        heading,
                        (String) row[1],
                        "/directive/view?id=" + row[0],
                        row[2] == null ? null : ((Date) row[2]).toLocalDate()))
                .toList();
    }
}
