package doanket.campaign;

import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitSuccession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** A campaign that goes on is led by the unit after the one that led it; what was over before stays with the old one. */
@ApplicationScoped
class CampaignSuccession implements UnitSuccession {

    private static final int PLACE = 70;

    private static final String COUNTED = """
            select 0, c.lead_unit_id, count(*)
            from campaign c
            join unit u on u.id = c.lead_unit_id
            where c.lead_unit_id = %s and (c.ends_on is null or u.valid_to is null or c.ends_on > u.valid_to)
            group by c.lead_unit_id""".formatted(ASKED);

    private static final List<String> PASSED = List.of(
            "update campaign x set lead_unit_id = h.after_id, version = x.version + 1 from heir h, unit u"
                    + " where x.lead_unit_id = h.gone_id and u.id = h.gone_id"
                    + " and (x.ends_on is null or u.valid_to is null or x.ends_on > u.valid_to)",
            "update campaign x set area_unit_id = h.after_id, version = x.version + 1 from heir h, unit u"
                    + " where x.area_unit_id = h.gone_id and u.id = h.gone_id"
                    + " and (x.ends_on is null or u.valid_to is null or x.ends_on > u.valid_to)");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<Thing> things(Locale locale) {
        return List.of(new Thing(PLACE, Words.of(locale, "succession.campaigns"), true));
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
