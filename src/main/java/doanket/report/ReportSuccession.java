package doanket.report;

import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitSuccession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/**
 * What a unit that is closed asks others for is asked by the unit after it from now on, and what it is asked for by name is asked
 * of that one. What it owes already goes over in the round of reports, one duty after the other.
 */
@ApplicationScoped
class ReportSuccession implements UnitSuccession {

    private static final int PLACE = 30;

    private static final String COUNTED = """
            select 0, r.unit_id, count(*)
            from report r
            join report_period p on p.id = r.period_id
            where r.unit_id = %1$s and p.state = 'OPEN' and r.state in ('OPEN', 'RETURNED')
            and r.parent_id is not null and r.corrects_id is null
            group by r.unit_id
            union all
            select 1, f.owner_unit, count(*) from report_form f where f.owner_unit = %1$s group by f.owner_unit""".formatted(ASKED);

    private static final String FORMS = UnitHeirs.WITH + """
            update report_form f
            set owner_unit = h.after_id, version = f.version + 1
            from heir h
            where f.owner_unit = h.gone_id""";

    /** The report into which those of an open period are summed up. */
    private static final String SUMS = UnitHeirs.WITH + """
            update report r
            set unit_id = h.after_id, version = r.version + 1
            from heir h, report_period p
            where r.unit_id = h.gone_id and p.id = r.period_id and p.state = 'OPEN' and r.parent_id is null
            and not exists (
                select 1 from report o where o.period_id = r.period_id and o.unit_id = h.after_id and o.corrects_id is null)""";

    private static final String ASK = UnitHeirs.WITH + """
            , asked as (
                delete from report_form_unit n
                using heir h
                where n.unit_id = h.gone_id
                returning n.form_id, h.after_id
            )
            insert into report_form_unit (form_id, unit_id)
            select distinct form_id, after_id from asked
            on conflict do nothing""";

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<Thing> things(Locale locale) {
        return List.of(
                new Thing(PLACE, Words.of(locale, "succession.owed"), true),
                new Thing(PLACE + 1, Words.of(locale, "succession.forms"), false));
    }

    @Override
    public String counting() {
        return COUNTED;
    }

    @Override
    public int pass(UnitHeirs heirs, int most) {
        List.of(FORMS, SUMS, ASK)
                .forEach(sql -> heirs.bind(entityManager.createNativeQuery(sql)).executeUpdate());
        return 0;
    }
}
