package doanket.notification;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the organisation has decided, in place of what the features propose. */
@ApplicationScoped
class RuleRepository {

    private static final String DECIDED = """
            select o.code, o.name_vi, o.name_en, d.event, d.channel, d.strength
            from role o
            left join notification_rule d on d.role_code = o.code and d.event = any (string_to_array(?1, ','))
            order by o.rank, o.code""";

    private static final String DECIDE = """
            insert into notification_rule (event, role_code, channel, strength)
            select ?1, r.role_code, r.channel, r.strength
            from unnest(string_to_array(?2, ','), string_to_array(?3, ','), cast(string_to_array(?4, ',') as int[]))
                as r (role_code, channel, strength)
            on conflict (event, role_code, channel) do update set strength = excluded.strength""";

    @PersistenceContext
    EntityManager entityManager;

    /** A role with the rule of each way, for one event. */
    record RoleRules(String role, String nameVi, String nameEn, Map<Channel, Rule> rules) {}

    /** The rules of every role, by event; one statement. */
    Map<String, List<RoleRules>> rules(Collection<EventKind> kinds) {
        var rows = Sql.rows(entityManager
                        .createNativeQuery(DECIDED)
                        .setParameter(1, kinds.stream().map(EventKind::key).collect(Collectors.joining(","))))
                .toList();
        var byEvent = new LinkedHashMap<String, List<RoleRules>>();
        kinds.forEach(kind -> byEvent.put(kind.key(), rules(kind, rows)));
        return byEvent;
    }

    private static List<RoleRules> rules(EventKind kind, List<Object[]> rows) {
        var byRole = new LinkedHashMap<String, RoleRules>();
        for (var row : rows) {
            var known = byRole.computeIfAbsent(
                    (String) row[0],
                    role -> new RoleRules(role, (String) row[1], (String) row[2], proposed(kind, role)));
            if (kind.key().equals(row[3])) {
                known.rules().put(Channel.valueOf((String) row[4]), Rule.of((Integer) row[5]));
            }
        }
        return List.copyOf(byRole.values());
    }

    private static Map<Channel, Rule> proposed(EventKind kind, String role) {
        var byChannel = new EnumMap<Channel, Rule>(Channel.class);
        for (var channel : Channel.values()) {
            byChannel.put(channel, kind.rule(role, channel));
        }
        return byChannel;
    }

    void decide(String event, Collection<Decision> decisions) {
        entityManager
                .createNativeQuery(DECIDE)
                .setParameter(1, event)
                .setParameter(2, decisions.stream().map(Decision::role).collect(Collectors.joining(",")))
                .setParameter(
                        3,
                        decisions.stream()
                                .map(decision -> decision.channel().name())
                                .collect(Collectors.joining(",")))
                .setParameter(
                        4,
                        decisions.stream()
                                .map(decision -> String.valueOf(decision.rule().ordinal()))
                                .collect(Collectors.joining(",")))
                .executeUpdate();
    }
}
