package doanket.notification;

import static java.util.stream.Collectors.joining;

import doanket.platform.Sql;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The mails of the day: whose is due, what goes into it, and what it says when it leaves. */
@ApplicationScoped
class DigestRepository {

    /** Older than this is no news. */
    private static final Duration YOUNG = Duration.ofDays(7);

    /** Lines of one mail; of the rest only the number is told. */
    private static final int MOST = 50;

    private static final String DUE = JobWork.MARK + """
            select n.account_id, coalesce(h.digest_hour, ?1)
            from notification n
            join account c on c.id = n.account_id and c.state = 'ACTIVE'
            join person p on p.id = c.person_id and p.email is not null
            left join notification_hours h on h.account_id = n.account_id
            where n.digest
            and n.digest_id is null
            and n.read_at is null
            and n.account_id > ?2
            and n.at >= ?3
            and n.at < cast(?4 as timestamptz) + interval '1 hour'
                * (coalesce(h.digest_hour, ?1) - case when ?6 >= coalesce(h.digest_hour, ?1) then 0 else 24 end)
            and not exists (
                select 1
                from outbox o
                where o.account_id = n.account_id
                and o.digest_day = cast(?7 as date) - case when ?6 >= coalesce(h.digest_hour, ?1) then 0 else 1 end)
            group by n.account_id, h.digest_hour
            order by n.account_id
            limit ?5""";

    /** Nobody gets a second one on the same day. */
    private static final String MAKE = JobWork.MARK + """
            with asked as (
                select *
                from unnest(
                    cast(string_to_array(?1, ',') as uuid[]),
                    cast(string_to_array(?2, ',') as uuid[]),
                    cast(string_to_array(?3, ',') as date[]),
                    cast(string_to_array(?4, ',') as timestamptz[])) as a (id, account_id, day, until)
            ), made as (
                insert into outbox (id, account_id, kind, state, made_at, due_at, tries, digest_day)
                select a.id, a.account_id, 'DIGEST', 'WAITING', ?5, ?5, 0, a.day
                from asked a
                where exists (
                    select 1
                    from notification n
                    where n.account_id = a.account_id
                    and n.digest
                    and n.digest_id is null
                    and n.read_at is null
                    and n.at >= ?6
                    and n.at < a.until)
                on conflict (account_id, digest_day) do nothing
                returning id, account_id
            )
            update notification n
            set digest_id = m.id
            from made m
            join asked a on a.id = m.id
            where n.account_id = m.account_id
            and n.digest
            and n.digest_id is null
            and n.read_at is null
            and n.at >= ?6
            and n.at < a.until""";

    private static final String CONTENT = JobWork.MARK + """
            select *
            from (
                select n.digest_id, count(*) over (partition by n.digest_id) as all_of_it,
                    n.event, n.subject_kind, n.subject_id, n.title, n.detail, n.address, n.at, n.actor_id, n.actor_name,
                    row_number() over (partition by n.digest_id order by n.at desc, n.id desc) as place
                from notification n
                where n.digest_id = any (cast(string_to_array(?1, ',') as uuid[]))
                and n.read_at is null) as content
            where place <= ?2
            order by digest_id, place""";

    @PersistenceContext
    EntityManager entityManager;

    /** Somebody whose digest may be due, and the hour of it. */
    record Due(UUID account, int hour) {}

    /** The next accounts after that one who had no digest at the latest hour of theirs, and something happened before. */
    List<Due> due(UUID after, Instant now, int most) {
        var midnight = VietnamTime.instant(VietnamTime.day(now).atStartOfDay());
        return Sql.rows(entityManager
                        .createNativeQuery(DUE)
                        .setParameter(1, Hours.USUAL.digestHour())
                        .setParameter(2, after)
                        .setParameter(3, Timestamp.from(now.minus(YOUNG)))
                        .setParameter(4, Timestamp.from(midnight))
                        .setParameter(5, most)
                        .setParameter(6, VietnamTime.local(now).getHour())
                        .setParameter(7, Date.valueOf(VietnamTime.day(now))))
                .map(row -> new Due((UUID) row[0], ((Number) row[1]).intValue()))
                .toList();
    }

    /** One mail for each of them, with all that happened until the hour of theirs. */
    void make(List<Due> due, Instant now) {
        var days = new HashMap<UUID, LocalDate>();
        var moments = new HashMap<UUID, Instant>();
        for (var one : due) {
            var hours = new Hours(false, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, one.hour());
            days.put(one.account(), hours.digestDay(now));
            moments.put(one.account(), hours.digestMoment(hours.digestDay(now)));
        }
        entityManager
                .createNativeQuery(MAKE)
                .setParameter(
                        1, due.stream().map(one -> Uuids.next().toString()).collect(joining(",")))
                .setParameter(
                        2, due.stream().map(one -> one.account().toString()).collect(joining(",")))
                .setParameter(
                        3,
                        due.stream()
                                .map(one -> days.get(one.account()).toString())
                                .collect(joining(",")))
                .setParameter(
                        4,
                        due.stream()
                                .map(one -> moments.get(one.account()).toString())
                                .collect(joining(",")))
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, Timestamp.from(now.minus(YOUNG)))
                .executeUpdate();
    }

    /** Puts into the digests among the letters what is still unread of theirs, in one statement. */
    List<Letter> filled(List<Letter> letters) {
        var digests = letters.stream().filter(Letter::digest).map(Letter::id).toList();
        if (digests.isEmpty()) {
            return letters;
        }
        Map<UUID, List<Happening>> told = new HashMap<>();
        Map<UUID, Integer> all = new HashMap<>();
        Sql.rows(entityManager
                        .createNativeQuery(CONTENT)
                        .setParameter(1, digests.stream().map(UUID::toString).collect(joining(",")))
                        .setParameter(2, MOST))
                .forEach(row -> {
                    var digest = (UUID) row[0];
                    told.computeIfAbsent(digest, id -> new ArrayList<>()).add(HappeningRepository.happening(row, 2));
                    all.put(digest, ((Number) row[1]).intValue());
                });
        return letters.stream()
                .map(letter -> letter.digest()
                        ? letter.telling(
                                told.getOrDefault(letter.id(), List.of()),
                                all.getOrDefault(letter.id(), 0)
                                        - told.getOrDefault(letter.id(), List.of())
                                                .size())
                        : letter)
                .toList();
    }
}
