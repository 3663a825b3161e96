package doanket.opinion;

import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitHoldings;
import doanket.organisation.UnitSuccession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/**
 * Petitions that wait with a unit that is closed, recommendations it has not replied to, and batches and supervision it has not closed
 * go on with the unit after it; so does what it has put together, which it would have told the people.
 */
@ApplicationScoped
class OpinionSuccession implements UnitSuccession {

    private static final int PLACE = 60;

    private static final String COUNTED = """
            select 0, p.holder_unit_id, count(*)
            from opinion_petition p
            where p.holder_unit_id = %1$s and p.state = 'WAITING' and not p.divided and p.merged_into_id is null
            group by p.holder_unit_id
            union all
            select 1, r.to_unit_id, count(*)
            from opinion_recommendation r
            where r.to_unit_id = %1$s and not exists (select 1 from opinion_reply y where y.recommendation_id = r.id)
            group by r.to_unit_id
            union all
            select 2, o.unit_id, count(*) from opinion_oversight o where o.unit_id = %1$s and o.closed_on is null group by o.unit_id
            union all
            select 3, b.unit_id, count(*) from opinion_batch b where b.unit_id = %1$s and not b.closed group by b.unit_id""".formatted(UnitHoldings.ASKED);

    private static final List<String> PASSED = List.of(
            "update opinion_petition x set holder_unit_id = h.after_id, version = x.version + 1 from heir h"
                    + " where x.holder_unit_id = h.gone_id and x.state in ('DRAFT', 'WAITING')",
            "update opinion_petition x set origin_unit_id = h.after_id, version = x.version + 1 from heir h"
                    + " where x.origin_unit_id = h.gone_id and x.state <> 'REPORTED'",
            "update opinion_recommendation x set to_unit_id = h.after_id, version = x.version + 1 from heir h"
                    + " where x.to_unit_id = h.gone_id"
                    + " and not exists (select 1 from opinion_reply y where y.recommendation_id = x.id)",
            "update opinion_oversight x set unit_id = h.after_id, programme_id = null, version = x.version + 1 from heir h"
                    + " where x.unit_id = h.gone_id and x.closed_on is null",
            "update opinion_batch x set unit_id = h.after_id, version = x.version + 1 from heir h"
                    + " where x.unit_id = h.gone_id and not x.closed");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<Thing> things(Locale locale) {
        return List.of(
                new Thing(PLACE, Words.of(locale, "succession.petitions"), true),
                new Thing(PLACE + 1, Words.of(locale, "succession.recommendations"), true),
                new Thing(PLACE + 2, Words.of(locale, "succession.oversights"), false),
                new Thing(PLACE + 3, Words.of(locale, "succession.batches"), false));
    }

    @Override
    public String counting() {
        return COUNTED;
    }

    @Override
    public int pass(UnitHeirs heirs, int most) {
        PASSED.forEach(sql -> heirs.bind(entityManager.createNativeQuery(UnitHeirs.WITH + sql))
                .executeUpdate());
        return 0;
    }
}
