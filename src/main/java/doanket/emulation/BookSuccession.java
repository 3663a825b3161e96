package doanket.emulation;

import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitSuccession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** A book of which the result is not final is led to its end by the unit after the one that wrote it. */
@ApplicationScoped
class BookSuccession implements UnitSuccession {

    private static final int PLACE = 72;

    private static final String COUNTED = """
            select 0, b.owner_unit_id, count(*)
            from emulation_book b
            where b.owner_unit_id = %s and b.state <> 'FINAL'
            group by b.owner_unit_id""".formatted(ASKED);

    private static final List<String> PASSED = List.of(
            "update emulation_book x set owner_unit_id = h.after_id, version = x.version + 1 from heir h"
                    + " where x.owner_unit_id = h.gone_id and x.state <> 'FINAL'",
            "update emulation_book x set area_unit_id = h.after_id, version = x.version + 1 from heir h"
                    + " where x.area_unit_id = h.gone_id and x.state <> 'FINAL'");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<Thing> things(Locale locale) {
        return List.of(new Thing(PLACE, Words.of(locale, "succession.books"), true));
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
