package doanket.criteria;

import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitSuccession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** Sets are kept by the unit after the one that kept them: their figures are read for years. */
@ApplicationScoped
class SetSuccession implements UnitSuccession {

    private static final int PLACE = 71;

    private static final String COUNTED = """
            select 0, s.owner_unit_id, count(*) from criteria_set s where s.owner_unit_id = %s group by s.owner_unit_id""".formatted(ASKED);

    private static final List<String> PASSED =
            List.of("update criteria_set x set owner_unit_id = h.after_id, version = x.version + 1 from heir h"
                    + " where x.owner_unit_id = h.gone_id");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<Thing> things(Locale locale) {
        return List.of(new Thing(PLACE, Words.of(locale, "succession.sets"), false));
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
