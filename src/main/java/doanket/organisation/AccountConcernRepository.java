package doanket.organisation;

import doanket.home.TileQuestion;
import doanket.identity.Access;
import doanket.identity.AccountRow;
import doanket.identity.Actor;
import doanket.identity.LockingRule;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.platform.Slice;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts that whoever looks after people should look at. */
@ApplicationScoped
class AccountConcernRepository {

    private static final int SOON = 14;

    /**
     * Today, the moment before which an account that nobody has signed in by will soon be locked, and that since which one that was
     * let in again is left alone.
     */
    private static final String ASKED = """
            with asked (today, unused, reopened) as (
                values (cast(?1 as date), cast(?2 as timestamptz), cast(?3 as timestamptz)))
            """;

    private static final String OF = """
            from asked
            cross join account a
            join person p on p.id = a.person_id
            where\s""";

    private static final String COUNTS = ASKED
            + Stream.of(AccountConcern.values())
                    .map(concern -> "select '" + concern + "' as concern, a.unit_id, count(*) as number " + OF
                            + concern.condition() + " group by a.unit_id")
                    .collect(Collectors.joining(" union all "));

    private static final String UNITS = ASKED + "select distinct a.unit_id " + OF;

    private static final String ROWS = ASKED + """
            select a.id, p.id as person, p.full_name, a.username, a.unit_id, a.last_sign_in_at
            """ + OF;

    private static final String PAGE = """
            and a.unit_id = any (cast(string_to_array(?4, ',') as uuid[]))
            and (p.full_name_fold like ?5 or a.username like ?5)
            order by p.sort_key, a.username
            offset ?6 limit ?7""";

    private final Actor actor;
    private final Access access;

    @PersistenceContext
    EntityManager entityManager;

    protected AccountConcernRepository() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    AccountConcernRepository(Actor actor, Access access) {
        this.actor = actor;
        this.access = access;
    }

    /** For the first page: {@code concern}, {@code unit_id} and {@code number}, of all units that have any. */
    TileQuestion counts(String key) {
        return new TileQuestion(key, COUNTS, places());
    }

    /** Whether whoever asks looks after the accounts of that unit. */
    boolean looksAfter(UUID unit) {
        return access.permits(Permission.PEOPLE_MANAGE, Scope.of(unit));
    }

    /** That page of the accounts one looks after which give that reason, by given name; narrowed by a part of a folded name. */
    Slice<AccountRow> rows(AccountConcern concern, String folded, int page, int most) {
        var units = units(concern);
        var places = Stream.concat(
                        places().stream(),
                        Stream.of(
                                units,
                                "%" + folded.replace("%", "").replace("_", "\\_") + "%",
                                Slice.before(page, most),
                                most + 1))
                .toList();
        var found = Sql.rows(query(ROWS + concern.condition() + "\n" + PAGE, places))
                .map(AccountConcernRepository::row);
        return Slice.of(found.toList(), page, most);
    }

    private String units(AccountConcern concern) {
        List<?> found = query(UNITS + concern.condition(), places()).getResultList();
        return found.stream()
                .map(UUID.class::cast)
                .filter(this::looksAfter)
                .map(UUID::toString)
                .collect(Collectors.joining(","));
    }

    private List<Object> places() {
        var rule = LockingRule.now();
        var unused = rule.unusedDays() <= 0 ? Instant.EPOCH : before(rule.unusedDays() - soon(rule.unusedDays()));
        return List.of(
                actor.today().toString(),
                unused.toString(),
                before(rule.postlessDays()).toString());
    }

    /** How many days before it is locked somebody should look: two weeks, of a short time its half. */
    static int soon(int unusedDays) {
        return Math.min(SOON, unusedDays / 2);
    }

    private Instant before(int days) {
        return actor.now().minus(Duration.ofDays(days));
    }

    private Query query(String sql, List<Object> places) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < places.size(); i++) {
            query.setParameter(i + 1, places.get(i));
        }
        return query;
    }

    private static AccountRow row(Object[] row) {
        return new AccountRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (UUID) row[4],
                true,
                Sql.instant(row[5]));
    }
}
