package doanket.organisation;

import doanket.identity.Actor;
import doanket.identity.Deeds;
import doanket.identity.LockedAccounts;
import doanket.identity.LockingRule;
import doanket.identity.PostlessLocked;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Locks accounts whose owner's last post ended more than {@code doanket.postless.days} ago (30; 0 locks none): what opened doors
 * for the post opens none without it. Whoever never held a post was let in for another reason and stays; so does who was given a
 * role since by somebody, whoever looks after the system today, and accounts for emergencies. An administrator opens them again.
 */
@ApplicationScoped
@Transactional
class PostlessAccounts {

    private static final int MOST = 500;

    /** The {@code day} of the last post of the owner of the account {@code a}; nothing where there never was one. */
    static final String LAST_POST = """
            (
                select max(coalesce(h.valid_to, date 'infinity')) as day
                from appointment h
                where h.person_id = a.person_id) last
            """;

    /** That day, of {@code last}, lies before the first place, and nothing since the second speaks for the account on the day of the third. */
    static final String LEFT = """
            a.state = 'ACTIVE'
            and a.sign_in_way <> 'EMERGENCY'
            and last.day < %1$s
            and (a.reopened_at is null or a.reopened_at < %2$s)
            and not exists (
                select 1 from role_grant g
                where g.account_id = a.id
                and not g.archive
                and (g.valid_to is null or g.valid_to >= %3$s)
                and (g.role_code = 'SYSTEM_ADMIN' and g.valid_from <= %3$s
                    or g.granted_by is not null and g.valid_from > last.day))
            """;

    /** Marked, so that whoever counts what a page asks for can tell it apart. */
    private static final String POSTLESS = """
            /* job */ select a.id, a.unit_id, a.username, p.full_name
            from account a
            join person p on p.id = a.person_id
            cross join lateral\s""" + LAST_POST + "where " + LEFT.formatted("?1", "?2", "?3") + """
            order by a.id
            limit ?4
            for update of a skip locked""";

    private final Actor actor;
    private final LockedAccounts locked;
    private final Event<PostlessLocked> told;

    @PersistenceContext
    EntityManager entityManager;

    protected PostlessAccounts() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    PostlessAccounts(Actor actor, LockedAccounts locked, Event<PostlessLocked> told) {
        this.actor = actor;
        this.locked = locked;
        this.told = told;
    }

    /** At most five hundred; tells how many. */
    int lock() {
        return lock(LockingRule.now().postlessDays());
    }

    int lock(int days) {
        if (days <= 0) {
            return 0;
        }
        var rows = postless(days);
        locked.lock(
                "account.lockedPostless",
                rows.stream()
                        .map(row -> new Deeds.Subject((UUID) row[0], (UUID) row[1], (String) row[2]))
                        .toList());
        rows.forEach(
                row -> told.fire(new PostlessLocked((UUID) row[0], (String) row[3], (String) row[2], actor.now())));
        return rows.size();
    }

    private List<Object[]> postless(int days) {
        var query = entityManager
                .createNativeQuery(POSTLESS)
                .setParameter(1, Date.valueOf(actor.today().minusDays(days)))
                .setParameter(2, Timestamp.from(actor.now().minus(Duration.ofDays(days))))
                .setParameter(3, Date.valueOf(actor.today()))
                .setParameter(4, MOST);
        return Sql.rows(query).toList();
    }
}
