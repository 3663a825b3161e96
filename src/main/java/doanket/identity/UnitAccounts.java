package doanket.identity;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Accounts and roles of units that are there no longer go on in the units after them; for the portal's own work. */
@ApplicationScoped
public class UnitAccounts {

    /** So that whoever counts what a page asks for can tell it apart, as all statements of that job. */
    private static final String HEIR = """
            /* job */ with heir as (
                select cast(h.gone as uuid) as gone_id, cast(h.after as uuid) as after_id
                from unnest(string_to_array(?1, ','), string_to_array(?2, ',')) as h (gone, after)
            )
            """;

    /** Whether the role of a grant {@code g} goes over: it lets nobody look after units, people, roles or the system, nor read the log. */
    public static final String GOES_ON = """
            not exists (
                select 1 from role_permission p
                where p.role_code = g.role_code
                and p.permission in (
                    'UNIT_MANAGE', 'PEOPLE_MANAGE', 'ROLE_GRANT', 'CATALOGUE_MANAGE', 'NOTIFICATION_MANAGE', 'AUDIT_READ'))""";

    private static final String ACCOUNTS = HEIR + """
            , moved as (
                update account a
                set unit_id = h.after_id, version = a.version + 1
                from heir h
                where a.unit_id = h.gone_id
                returning a.id, a.unit_id, a.username
            )
            select id, unit_id, username from moved order by username""";

    /**
     * The role ends where it was and begins in the unit after, unless it is held there already; of several old units that have it,
     * periods that overlap or adjoin become one, and no other, nor does it reach further than it did. What its holder has left in the
     * old unit stays open to him or her for reading. A role by which others are looked after begins nowhere by itself: whoever
     * looks after the unit after gives it again, or does not.
     */
    private static final String ROLES = HEIR + """
            , taken as (
                select g.id, g.account_id, g.role_code, g.with_subtree, g.valid_from, g.valid_to, h.gone_id, h.after_id,
                    %s as goes_on
                from role_grant g
                join heir h on h.gone_id = g.unit_id
                where not g.archive and (g.valid_to is null or g.valid_to >= cast(?3 as date))
                order by g.id
                limit ?5
                for update of g
            ),
            ended as (
                update role_grant g
                set valid_from = least(g.valid_from, cast(?3 as date) - 1), valid_to = cast(?3 as date) - 1,
                    version = g.version + 1
                from taken t
                where t.id = g.id
            ),
            going as (
                select t.account_id, t.after_id, t.role_code, t.with_subtree,
                    greatest(t.valid_from, cast(?3 as date)) as first, coalesce(t.valid_to, date 'infinity') as last
                from taken t
                where t.goes_on and not exists (
                    select 1 from role_grant o
                    where o.account_id = t.account_id and o.unit_id = t.after_id and o.role_code = t.role_code
                    and o.with_subtree >= t.with_subtree
                    and o.valid_from <= greatest(t.valid_from, cast(?3 as date))
                    and (o.valid_to is null or o.valid_to >= t.valid_to))
            ),
            marked as (
                select g.*, case when g.first <= max(g.last) over before + 1 then 0 else 1 end as begins
                from going g
                window before as (
                    partition by g.account_id, g.after_id, g.role_code, g.with_subtree order by g.first, g.last
                    rows between unbounded preceding and 1 preceding)
            ),
            numbered as (
                select m.*, sum(m.begins) over (
                    partition by m.account_id, m.after_id, m.role_code, m.with_subtree order by m.first, m.last) as place
                from marked m
            ),
            joined as (
                select n.account_id, n.after_id, n.role_code, n.with_subtree, min(n.first) as first, max(n.last) as last
                from numbered n
                group by n.account_id, n.after_id, n.role_code, n.with_subtree, n.place
            ),
            given as (
                insert into role_grant
                    (id, version, account_id, unit_id, role_code, with_subtree, valid_from, valid_to, granted_at)
                select gen_random_uuid(), 1, j.account_id, j.after_id, j.role_code, j.with_subtree, j.first,
                    nullif(j.last, date 'infinity'), cast(?4 as timestamptz)
                from joined j
                where not exists (
                    select 1 from joined w
                    where w.account_id = j.account_id and w.after_id = j.after_id and w.role_code = j.role_code
                    and w.with_subtree and not j.with_subtree and w.first <= j.first and w.last >= j.last)
            ),
            kept as (
                insert into role_grant
                    (id, version, account_id, unit_id, role_code, with_subtree, valid_from, granted_at, archive)
                select gen_random_uuid(), 1, t.account_id, t.gone_id, 'MEMBER', bool_or(t.with_subtree),
                    cast(?3 as date), cast(?4 as timestamptz), true
                from taken t
                where not exists (
                    select 1 from role_grant o
                    where o.account_id = t.account_id and o.unit_id = t.gone_id and o.archive)
                group by t.account_id, t.gone_id
            )
            select t.account_id, t.after_id, t.role_code, r.name_vi, t.goes_on
            from taken t
            join role r on r.code = t.role_code
            order by t.account_id, t.role_code""".formatted(GOES_ON);

    /** A role that ended with its unit, and whether it begins in the unit after. */
    private record Taken(String role, boolean goesOn, Deeds.Subject subject) {

        static Taken of(Object[] row) {
            var subject = new Deeds.Subject((UUID) row[0], (UUID) row[1], (String) row[3]);
            return new Taken((String) row[2], (Boolean) row[4], subject);
        }
    }

    private final Actor actor;
    private final SessionCache cache;
    private final Deeds deeds;

    @PersistenceContext
    EntityManager entityManager;

    protected UnitAccounts() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    UnitAccounts(Actor actor, SessionCache cache, Deeds deeds) {
        this.actor = actor;
        this.cache = cache;
        this.deeds = deeds;
    }

    /** The accounts that units answer for; each stands in the log. Tells how many. */
    public int handOn(Map<UUID, UUID> heirs) {
        var moved = Sql.rows(bind(ACCOUNTS, heirs))
                .map(row -> new Deeds.Subject((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList();
        write("account.handedOn", moved);
        return moved.size();
    }

    /** At most so many roles; each stands in both logs, those too that nobody holds any more. Tells how many. */
    public int handOnRoles(Map<UUID, UUID> heirs, int most) {
        var query = bind(ROLES, heirs)
                .setParameter(3, Date.valueOf(actor.today()))
                .setParameter(4, Timestamp.from(actor.now()))
                .setParameter(5, most);
        var taken = Sql.rows(query).map(Taken::of).toList();
        if (!taken.isEmpty()) {
            tell(taken);
            cache.forget();
        }
        return taken.size();
    }

    private void tell(List<Taken> taken) {
        var roles = taken.stream()
                .collect(Collectors.partitioningBy(
                        Taken::goesOn, Collectors.mapping(Taken::subject, Collectors.toList())));
        write("account.roleHandedOn", roles.get(true));
        write("account.roleNotHandedOn", roles.get(false));
        taken.forEach(one -> RoleService.tell(
                one.goesOn() ? "handed on" : "ended with its unit",
                one.role(),
                one.subject().object(),
                one.subject().unit(),
                RoleService.PORTAL));
    }

    private void write(String verb, List<Deeds.Subject> subjects) {
        if (!subjects.isEmpty()) {
            deeds.ofPortal(verb, subjects);
        }
    }

    private Query bind(String sql, Map<UUID, UUID> heirs) {
        var gone = List.copyOf(heirs.keySet());
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, gone.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter(
                        2, gone.stream().map(heirs::get).map(UUID::toString).collect(Collectors.joining(",")));
    }
}
