package doanket.opinion;

import doanket.identity.Actor;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitHoldings;
import doanket.organisation.UnitName;
import doanket.organisation.UnitSuccession;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Petitions that wait with a unit that is closed, recommendations it has not replied to, and batches and supervision it has not closed
 * go on with the unit after it; so does what it has put together, which it would have told the people, and the programmes of this year
 * and later ones, or by which something is still done. The history of each says where it was, and so does the log.
 */
@ApplicationScoped
class OpinionSuccession implements UnitSuccession {

    private static final int PLACE = 60;

    /** What goes on: programmes that are not over, or by which something is still done. */
    private static final String LASTING = """
            (%1$s.year >= %2$s or exists (
                select 1 from opinion_oversight d where d.programme_id = %1$s.id and d.closed_on is null))""";

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
            select 3, b.unit_id, count(*) from opinion_batch b where b.unit_id = %1$s and not b.closed group by b.unit_id
            union all
            select 4, g.unit_id, count(*) from opinion_programme g where g.unit_id = %1$s and %2$s group by g.unit_id""".formatted(
            UnitHoldings.ASKED, LASTING.formatted("g", "extract(year from now() at time zone 'Asia/Ho_Chi_Minh')"));

    private static final String TOLD = " returning x.id, h.gone_id, h.after_id";

    private static final String RECOMMENDATIONS = """
            update opinion_recommendation x set to_unit_id = h.after_id, version = x.version + 1
            from heir h
            where x.to_unit_id = h.gone_id
            and not exists (select 1 from opinion_reply y where y.recommendation_id = x.id)
            returning x.oversight_id, 1""";

    private static final String DRAFTS = """
            update opinion_petition x set holder_unit_id = h.after_id, version = x.version + 1
            from heir h
            where x.holder_unit_id = h.gone_id and x.state = 'DRAFT'""";

    private static final String WAITING = """
            update opinion_petition x set holder_unit_id = h.after_id, version = x.version + 1
            from heir h
            where x.holder_unit_id = h.gone_id and x.state = 'WAITING'""" + TOLD;

    private static final String DRAFTED = """
            update opinion_petition x set origin_unit_id = h.after_id, version = x.version + 1
            from heir h
            where x.origin_unit_id = h.gone_id and x.state = 'DRAFT'""";

    private static final String ORIGINS = """
            update opinion_petition x set origin_unit_id = h.after_id, version = x.version + 1
            from heir h
            where x.origin_unit_id = h.gone_id and x.state not in ('DRAFT', 'REPORTED')""" + TOLD;

    private static final String BATCHES = """
            update opinion_batch x set unit_id = h.after_id, version = x.version + 1
            from heir h
            where x.unit_id = h.gone_id and not x.closed""" + TOLD;

    private static final String OVERSIGHTS = """
            update opinion_oversight x set unit_id = h.after_id, version = x.version + 1
            from heir h
            where x.unit_id = h.gone_id and x.closed_on is null""" + TOLD;

    private static final String PROGRAMMES = """
            update opinion_programme x set unit_id = h.after_id, version = x.version + 1
            from heir h
            where x.unit_id = h.gone_id and\s""" + LASTING.formatted("x", "?3") + TOLD;

    private final OpinionHistory history;
    private final OversightSearch search;
    private final UnitDirectory units;
    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected OpinionSuccession() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    OpinionSuccession(OpinionHistory history, OversightSearch search, UnitDirectory units, Actor actor) {
        this.history = history;
        this.search = search;
        this.units = units;
        this.actor = actor;
    }

    @Override
    public List<Thing> things(Locale locale) {
        return List.of(
                new Thing(PLACE, Words.of(locale, "succession.petitions"), true),
                new Thing(PLACE + 1, Words.of(locale, "succession.recommendations"), true),
                new Thing(PLACE + 2, Words.of(locale, "succession.oversights"), true),
                new Thing(PLACE + 3, Words.of(locale, "succession.batches"), true),
                new Thing(PLACE + 4, Words.of(locale, "succession.programmes"), false));
    }

    @Override
    public String counting() {
        return COUNTED;
    }

    @Override
    public int pass(UnitHeirs heirs, int most) {
        var names = units.names(heirs.all());
        List.of(DRAFTS, DRAFTED).forEach(sql -> asked(heirs, sql).executeUpdate());
        var petitions = passed("petition", names, asked(heirs, WAITING), new HashSet<>());
        var seen = new HashSet<UUID>();
        petitions.forEach(one -> seen.add(one.kept().id()));
        petitions.addAll(passed("petition", names, asked(heirs, ORIGINS), seen));
        history.passed(petitions);
        history.show(petitions.stream().map(one -> one.kept().id()).toList());
        history.passed(passed("opinion", names, asked(heirs, BATCHES), Set.of()));
        var programmes = asked(heirs, PROGRAMMES).setParameter(3, actor.today().getYear());
        history.passed(passed("programme", names, programmes, Set.of()));
        var oversights = passed("oversight", names, asked(heirs, OVERSIGHTS), Set.of());
        history.passed(oversights);
        var concerned = Sql.rows(asked(heirs, RECOMMENDATIONS))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
        oversights.forEach(one -> concerned.add(one.kept().id()));
        search.put(concerned, actor.stampOrPortal());
        return 0;
    }

    private Query asked(UnitHeirs heirs, String sql) {
        return heirs.bind(entityManager.createNativeQuery(UnitHeirs.WITH + sql));
    }

    /** What went on elsewhere, each once. */
    private static List<Passed> passed(String kind, Map<UUID, UnitName> names, Query query, Set<UUID> but) {
        var passed = new ArrayList<Passed>();
        Sql.rows(query)
                .filter(row -> !but.contains((UUID) row[0]))
                .forEach(row -> passed.add(new Passed(
                        new Kept(kind, (UUID) row[0], (UUID) row[2]),
                        name(names.get((UUID) row[1])) + " → " + name(names.get((UUID) row[2])))));
        return passed;
    }

    private static String name(UnitName unit) {
        return unit == null ? "" : unit.name();
    }

    /** Something that has another unit now, and from which to which it went. */
    record Passed(Kept kept, String told) {}
}
