package doanket.organisation;

import doanket.identity.Actor;
import doanket.identity.PostsChanged;
import doanket.identity.UnitAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The people of a unit: their posts, where the decision lets them go on in them, the accounts it answers for, and the roles in it. */
@ApplicationScoped
class PeopleHoldings implements UnitSuccession {

    private static final List<String> HEADINGS =
            List.of("reform.beneath", "reform.posts", "reform.accounts", "reform.roles", "reform.rolesEnding");

    private static final String COUNTED = """
            select 0, r.upper_id, count(distinct r.lower_id)
            from unit_relation r
            join unit l on l.id = r.lower_id
            where r.upper_id = %1$s and (r.valid_to is null or r.valid_to >= ?2) and (l.valid_to is null or l.valid_to >= ?2)
            group by r.upper_id
            union all
            select 1, a.unit_id, count(*)
            from appointment a
            where a.unit_id = %1$s and (a.valid_to is null or a.valid_to >= ?2)
            group by a.unit_id
            union all
            select 2, c.unit_id, count(*) from account c where c.unit_id = %1$s group by c.unit_id
            union all
            select case when %2$s then 3 else 4 end, g.unit_id, count(*)
            from role_grant g
            where g.unit_id = %1$s and not g.archive and (g.valid_to is null or g.valid_to >= ?2)
            group by 1, g.unit_id""".formatted(ASKED, UnitAccounts.GOES_ON);

    /** Somebody who holds the same post in two units that become one holds it once. */
    private static final String CARRY = UnitHeirs.WITH + """
            , left_behind as (
                select c.reform_id, c.object_id, c.valid_to, a.person_id, a.title_code, a.acting, h.after_id, f.on_day
                from heir h
                join appointment a on a.unit_id = h.gone_id
                join reform_change c on c.object_id = a.id and c.what = 'POST_ENDED' and not c.carried and not a.on_behalf
                join reform f on f.id = c.reform_id and f.carries_posts and f.state = 'SET'
                join unit u on u.id = h.after_id
                join title t on t.code = a.title_code and (t.type_code is null or t.type_code = u.type_code)
            ),
            carried as (
                update reform_change c
                set carried = true
                from left_behind b
                where c.reform_id = b.reform_id and c.object_id = b.object_id
            )
            insert into appointment
                (id, version, person_id, unit_id, title_code, acting, main, valid_from, valid_to)
            select gen_random_uuid(), 1, b.person_id, b.after_id, b.title_code, bool_and(b.acting), false, min(b.on_day),
                case when bool_or(b.valid_to is null) then null else max(b.valid_to) end
            from left_behind b
            where not exists (
                select 1 from appointment o
                where o.person_id = b.person_id and o.unit_id = b.after_id and o.title_code = b.title_code
                and (o.valid_to is null or o.valid_to >= b.on_day))
            group by b.person_id, b.after_id, b.title_code""";

    private static final String NO_LONGER_MAIN = UnitHeirs.WITH + """
            update appointment a
            set main = false, version = a.version + 1
            from heir h, reform_change c
            where a.unit_id = h.gone_id and a.main and c.object_id = a.id and c.carried""";

    private static final String NOW_MAIN = UnitHeirs.WITH + """
            , chosen as (
                select distinct on (n.person_id) n.id
                from heir h
                join appointment a on a.unit_id = h.gone_id
                join reform_change c on c.object_id = a.id and c.carried and c.main
                join appointment n on n.person_id = a.person_id and n.unit_id = h.after_id and n.title_code = a.title_code
                where not exists (select 1 from appointment o where o.person_id = a.person_id and o.main)
                order by n.person_id, n.valid_from desc
            )
            update appointment a
            set main = true, version = a.version + 1
            from chosen c
            where c.id = a.id""";

    private final UnitAccounts accounts;
    private final Event<PostsChanged> changed;
    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected PeopleHoldings() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    PeopleHoldings(UnitAccounts accounts, Event<PostsChanged> changed, Actor actor) {
        this.accounts = accounts;
        this.changed = changed;
        this.actor = actor;
    }

    @Override
    public List<Thing> things(Locale locale) {
        return IntStream.range(0, HEADINGS.size())
                .mapToObj(thing -> new Thing(thing, Words.of(locale, HEADINGS.get(thing)), false))
                .toList();
    }

    @Override
    public String counting() {
        return COUNTED;
    }

    @Override
    public int pass(UnitHeirs heirs, int most) {
        int posts = run(CARRY, heirs);
        if (posts > 0) {
            run(NO_LONGER_MAIN, heirs);
            run(NOW_MAIN, heirs);
        }
        int held = accounts.handOn(heirs.after());
        int roles = accounts.handOnRoles(heirs.after(), most);
        if (posts + held + roles > 0) {
            changed.fire(new PostsChanged());
        }
        return roles;
    }

    private int run(String sql, UnitHeirs heirs) {
        return heirs.bind(entityManager.createNativeQuery(sql)).executeUpdate();
    }
}
