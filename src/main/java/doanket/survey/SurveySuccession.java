package doanket.survey;

import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitSuccession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** Rounds are led, and what is not posted yet is counted and verified, by the unit after the one that did; nobody gets both. */
@ApplicationScoped
class SurveySuccession implements UnitSuccession {

    private static final int PLACE = 73;

    private static final String COUNTED = """
            select 0, r.lead_unit_id, count(*) from survey_round r where r.lead_unit_id = %1$s group by r.lead_unit_id
            union all
            select 1, t.keeper_id, count(*)
            from survey_tally t
            where t.keeper_id = %1$s and t.state <> 'POSTED'
            group by t.keeper_id""".formatted(ASKED);

    private static final List<String> PASSED = List.of(
            "update survey_round x set lead_unit_id = h.after_id, version = x.version + 1 from heir h"
                    + " where x.lead_unit_id = h.gone_id",
            "update survey_round x set area_unit_id = h.after_id, version = x.version + 1 from heir h"
                    + " where x.area_unit_id = h.gone_id",
            "update survey_tally x set keeper_id = h.after_id, version = x.version + 1 from heir h"
                    + " where x.keeper_id = h.gone_id and x.state <> 'POSTED'"
                    + " and x.verifier_id is distinct from h.after_id",
            "update survey_tally x set verifier_id = h.after_id, version = x.version + 1 from heir h"
                    + " where x.verifier_id = h.gone_id and x.state <> 'POSTED' and x.keeper_id <> h.after_id");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<Thing> things(Locale locale) {
        return List.of(
                new Thing(PLACE, Words.of(locale, "succession.rounds"), false),
                new Thing(PLACE + 1, Words.of(locale, "succession.tallies"), true));
    }

    @Override
    public String counting() {
        return COUNTED;
    }

    @Override
    public int pass(UnitHeirs heirs, int most) {
        heirs.pass(entityManager, PASSED);
        return 0;
    }
}
