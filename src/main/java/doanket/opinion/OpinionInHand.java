package doanket.opinion;

import doanket.organisation.PersonHoldings;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Locale;

/** The opinions that somebody puts together, and the supervision and criticism somebody has started, that are not closed yet. */
@ApplicationScoped
class OpinionInHand implements PersonHoldings {

    private static final int BATCHES = 60;
    private static final int OVERSIGHTS = 70;

    private static final String IN_HAND = """
            (select b.id, b.name, cast(b.saved_at at time zone 'Asia/Ho_Chi_Minh' as date), true
            from opinion_batch b
            where not b.closed and b.created_by = ?1
            order by b.saved_at desc, b.id
            limit ?2)
            union all
            (select o.id, o.subject, o.ends_on, false
            from opinion_oversight o
            where o.closed_on is null and o.created_by = ?1
            order by o.ends_on, o.id
            limit ?2)""";

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<InHand> inHand(Holder holder, int most, Locale locale) {
        var batches = Words.of(locale, "handover.batches");
        var oversights = Words.of(locale, "handover.oversights");
        return Sql.rows(entityManager
                        .createNativeQuery(IN_HAND)
                        .setParameter(1, holder.account())
                        .setParameter(2, most))
                .map(row -> (Boolean) row[3]
                        ? inHand(BATCHES, batches, "/opinion/batch?id=", row)
                        : inHand(OVERSIGHTS, oversights, "/opinion/oversight?id=", row))
                .toList();
    }

    private static InHand inHand(int place, String heading, String page, Object[] row) {
        return new InHand(place, heading, (String) row[1], page + row[0], ((Date) row[2]).toLocalDate());
    }
}
