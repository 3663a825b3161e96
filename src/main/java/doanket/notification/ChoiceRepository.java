package doanket.notification;

import static java.util.stream.Collectors.joining;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Time;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What people wish for themselves. */
@ApplicationScoped
class ChoiceRepository {

    private static final String CHOOSE = """
            insert into notification_choice (account_id, event, channel, wanted)
            select ?1, c.event, c.channel, c.wanted
            from unnest(string_to_array(?2, ','), string_to_array(?3, ','), cast(string_to_array(?4, ',') as boolean[]))
                as c (event, channel, wanted)
            on conflict (account_id, event, channel) do update set wanted = excluded.wanted""";

    private static final String REACH = """
            select p.email, h.quiet, to_char(h.quiet_from, 'HH24:MI'), to_char(h.quiet_to, 'HH24:MI'), h.digest_hour
            from account a
            join person p on p.id = a.person_id
            left join notification_hours h on h.account_id = a.id
            where a.id = ?1""";

    private static final String KEEP = """
            insert into notification_hours (account_id, quiet, quiet_from, quiet_to, digest_hour)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (account_id) do update set
                quiet = excluded.quiet, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                digest_hour = excluded.digest_hour""";

    @PersistenceContext
    EntityManager entityManager;

    /** To which address mail goes (or null), and when. */
    record Reach(String email, Hours hours) {}

    List<Choice> choices(UUID account) {
        return Sql.rows(entityManager
                        .createNativeQuery(
                                "select event, channel, wanted from notification_choice where account_id = ?1")
                        .setParameter(1, account))
                .map(row -> new Choice((String) row[0], Channel.valueOf((String) row[1]), (Boolean) row[2]))
                .toList();
    }

    void choose(UUID account, Collection<Choice> choices) {
        if (choices.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery(CHOOSE)
                .setParameter(1, account)
                .setParameter(2, choices.stream().map(Choice::event).collect(joining(",")))
                .setParameter(
                        3,
                        choices.stream().map(choice -> choice.channel().name()).collect(joining(",")))
                .setParameter(
                        4,
                        choices.stream()
                                .map(choice -> String.valueOf(choice.wanted()))
                                .collect(joining(",")))
                .executeUpdate();
    }

    Reach reach(UUID account) {
        return Sql.rows(entityManager.createNativeQuery(REACH).setParameter(1, account))
                .map(row -> new Reach((String) row[0], row[1] == null ? Hours.USUAL : hours(row)))
                .findFirst()
                .orElseThrow();
    }

    private static Hours hours(Object[] row) {
        return new Hours(
                (Boolean) row[1],
                LocalTime.parse((String) row[2]),
                LocalTime.parse((String) row[3]),
                ((Number) row[4]).intValue());
    }

    void keep(UUID account, Hours hours) {
        entityManager
                .createNativeQuery(KEEP)
                .setParameter(1, account)
                .setParameter(2, hours.quiet())
                .setParameter(3, Time.valueOf(hours.from()))
                .setParameter(4, Time.valueOf(hours.to()))
                .setParameter(5, hours.digestHour())
                .executeUpdate();
    }
}
