package doanket.notification;

import static java.util.stream.Collectors.joining;

import doanket.notification.RuleRepository.RoleRules;
import doanket.platform.Sql;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one happening to many people at once: two statements, whatever their number. */
@ApplicationScoped
class DeliveryRepository {

    /** Becomes unread again, but brings no second mail. */
    private static final String MERGE = JobWork.MARK + """
            update notification n
            set event = ?1, title = ?2, detail = ?3, address = ?4, at = ?5, actor_id = ?6, actor_name = ?7,
                times = n.times + 1, read_at = null
            where n.subject_kind = ?8
            and n.subject_id = ?9
            and n.merge_group = ?10
            and n.begun_at between ?11 and ?12
            and n.account_id = any (cast(string_to_array(?13, ',') as uuid[]))
            returning n.account_id, 1""";

    /** The strongest rule among a person's roles decides; within it, what the person wants. */
    private static final String DELIVER = JobWork.MARK + """
            with asked as (
                select *
                from unnest(cast(string_to_array(?1, ',') as uuid[]), cast(string_to_array(?2, ',') as uuid[]))
                    as a (id, account_id)
            ), rule as (
                select *
                from unnest(string_to_array(?3, ','), string_to_array(?4, ','), cast(string_to_array(?5, ',') as int[]))
                    as r (role_code, channel, strength)
            ), wanted as (
                select a.id, a.account_id, r.channel
                from asked a
                join account c on c.id = a.account_id and c.state = 'ACTIVE'
                left join role_grant g on g.account_id = a.account_id
                    and g.valid_from <= ?6 and (g.valid_to is null or g.valid_to >= ?6)
                join rule r on r.role_code = coalesce(g.role_code, 'MEMBER')
                left join notification_choice h on h.account_id = a.account_id
                    and h.event = ?7 and h.channel = r.channel
                group by a.id, a.account_id, r.channel, h.wanted
                having max(r.strength) = 3
                or max(r.strength) > 0 and coalesce(h.wanted, max(r.strength) = 2)
            ), made as (
                insert into notification (id, account_id, event, merge_group, subject_kind, subject_id, title, detail,
                    address, actor_id, actor_name, begun_at, at, times, in_app, digest)
                select w.id, w.account_id, ?7, ?8, ?9, ?10, ?11, ?12,
                    ?13, cast(?14 as uuid), ?15, ?16, ?16, 1, bool_or(w.channel = 'IN_APP'),
                    bool_or(w.channel = 'DIGEST') and not bool_or(w.channel = 'MAIL')
                from wanted w
                group by w.id, w.account_id
                returning id, account_id
            )
            insert into outbox (id, account_id, kind, state, made_at, due_at, tries)
            select m.id, m.account_id, 'NOTICE', 'WAITING', ?17, ?17, 0
            from made m
            join wanted w on w.id = m.id and w.channel = 'MAIL'
            join account c on c.id = m.account_id
            join person p on p.id = c.person_id
            where ?18 = 1
            and p.email is not null""";

    private final UnreadCounts counts;

    @PersistenceContext
    EntityManager entityManager;

    protected DeliveryRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    DeliveryRepository(UnreadCounts counts) {
        this.counts = counts;
    }

    /** How it is to be told. */
    record Terms(EventKind kind, List<RoleRules> rules, boolean byMail, Instant now) {}

    /** Adds to the notifications begun within that time, and names whose they are. */
    Set<UUID> merge(Happening happening, EventKind kind, Duration window, Collection<UUID> accounts) {
        counts.changed(accounts);
        var query = entityManager.createNativeQuery(MERGE);
        bind(
                query,
                1,
                happening.event(),
                happening.title(),
                happening.detail(),
                happening.address(),
                Timestamp.from(happening.at()),
                happening.actor(),
                happening.actorName(),
                happening.subjectKind(),
                happening.subject(),
                kind.group(),
                Timestamp.from(happening.at().minus(window)),
                Timestamp.from(happening.at().plus(window)),
                joined(accounts.stream()));
        return Sql.rows(query).map(row -> (UUID) row[0]).collect(Collectors.toSet());
    }

    void deliver(Happening happening, Terms terms, Collection<UUID> accounts) {
        counts.changed(accounts);
        var roles = new ArrayList<String>();
        var channels = new ArrayList<String>();
        var strengths = new ArrayList<String>();
        terms.rules()
                .forEach(held -> held.rules().forEach((channel, rule) -> {
                    roles.add(held.role());
                    channels.add(channel.name());
                    strengths.add(String.valueOf(rule.ordinal()));
                }));
        var query = entityManager.createNativeQuery(DELIVER);
        bind(
                query,
                1,
                joined(accounts.stream().map(account -> Uuids.next())),
                joined(accounts.stream()),
                String.join(",", roles),
                String.join(",", channels),
                String.join(",", strengths),
                Date.valueOf(VietnamTime.day(terms.now())));
        bind(
                query,
                7,
                happening.event(),
                terms.kind().group(),
                happening.subjectKind(),
                happening.subject(),
                happening.title(),
                happening.detail(),
                happening.address(),
                happening.actor(),
                happening.actorName(),
                Timestamp.from(happening.at()),
                Timestamp.from(terms.now()),
                terms.byMail() ? 1 : 0);
        query.executeUpdate();
    }

    private static void bind(Query query, int first, Object... values) {
        int place = first;
        for (var value : values) {
            query.setParameter(place++, value);
        }
    }

    private static String joined(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(joining(","));
    }

    /** In pieces that neither the memory nor a statement finds too long. */
    static List<List<UUID>> pieces(Collection<UUID> accounts, int size) {
        var all = List.copyOf(accounts);
        var pieces = new ArrayList<List<UUID>>();
        for (int from = 0; from < all.size(); from += size) {
            pieces.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return pieces;
    }
}
