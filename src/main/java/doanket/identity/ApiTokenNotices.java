package doanket.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import doanket.identity.Reading.Language;
import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Tells owners once that a token ends within a week, before the system that uses it is shut out. */
@ApplicationScoped
class ApiTokenNotices {

    static final int DAYS_AHEAD = 7;

    private static final int MOST = 100;

    private static final String ENDING = """
            /* job */ select t.id, t.account_id, t.name, t.valid_until, a.language
            from api_token t
            join account a on a.id = t.account_id
            where t.told_at is null
            and t.revoked_at is null
            and t.valid_until between ?1 and ?2
            and a.state = 'ACTIVE'
            order by t.valid_until, t.id
            limit ?3
            for update of t skip locked""";

    private final Event<ApiTokenEnding> ending;
    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected ApiTokenNotices() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    ApiTokenNotices(Event<ApiTokenEnding> ending, Clock clock) {
        this.ending = ending;
        this.clock = clock;
    }

    @Transactional
    void tell() {
        var today = VietnamTime.day(clock.instant());
        var found = Sql.rows(entityManager
                        .createNativeQuery(ENDING)
                        .setParameter(1, Date.valueOf(today))
                        .setParameter(2, Date.valueOf(today.plusDays(DAYS_AHEAD)))
                        .setParameter(3, MOST))
                .toList();
        if (!found.isEmpty()) {
            told(found.stream().map(row -> row[0].toString()).collect(joining(",")));
            found.stream()
                    .collect(groupingBy(row -> (UUID) row[1], LinkedHashMap::new, toList()))
                    .forEach((account, rows) -> ending.fire(ending(account, rows)));
        }
    }

    /** All of one owner at once, by the first day on which something ends. */
    private static ApiTokenEnding ending(UUID account, List<Object[]> rows) {
        var first = rows.get(0);
        return new ApiTokenEnding(
                account,
                rows.stream().map(row -> (String) row[2]).collect(joining(", ")),
                Sql.day(first[3]),
                Language.valueOf((String) first[4]).locale());
    }

    private void told(String tokens) {
        entityManager
                .createNativeQuery("/* job */ update api_token set told_at = ?2"
                        + " where cast(id as text) = any(string_to_array(?1, ','))")
                .setParameter(1, tokens)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
