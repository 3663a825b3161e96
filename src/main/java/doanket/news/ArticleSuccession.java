package doanket.news;

import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitSuccession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/**
 * What is being written in a unit that is closed comes out in the unit after it, also the next version of what was published; what
 * is out stays where it was until then, and is looked after by the unit after it.
 */
@ApplicationScoped
class ArticleSuccession implements UnitSuccession {

    private static final int PLACE = 40;

    private static final String IN_WORK = "a.stage <> 'NONE'";

    private static final String COUNTED = """
            select 0, a.unit_id, count(*)
            from article a
            where a.unit_id = %s and %s
            group by a.unit_id""".formatted(ASKED, IN_WORK);

    private static final String PASS = UnitHeirs.WITH + """
            update article a
            set unit_id = h.after_id, version = a.version + 1
            from heir h
            where a.unit_id = h.gone_id and\s""" + IN_WORK;

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<Thing> things(Locale locale) {
        return List.of(new Thing(PLACE, Words.of(locale, "succession.articles"), true));
    }

    @Override
    public String counting() {
        return COUNTED;
    }

    @Override
    public int pass(UnitHeirs heirs, int most) {
        heirs.bind(entityManager.createNativeQuery(PASS)).executeUpdate();
        return 0;
    }
}
