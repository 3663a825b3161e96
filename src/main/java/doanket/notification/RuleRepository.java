package doanket.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the organisation has decided, in place of what the features propose. */
@ApplicationScoped
class RuleRepository {

    private static final String DECIDED = JobWork.MARK + """
            select o.code, d.channel, d.strength
            from role o
            left join notification_rule d on d.role_code = o.code and d.event = ?1
            order by o.rank, o.code""";

    @PersistenceContext
    EntityManager entityManager;

    /** The rule of each role and channel for that event. */
    Map<String, Map<Channel, Rule>> rules(EventKind kind) {
        var rules = new LinkedHashMap<String, Map<Channel, Rule>>();
        HappeningRepository.rows(entityManager.createNativeQuery(DECIDED).setParameter(1, kind.key()))
                .forEach(row -> {
                    var byChannel = rules.computeIfAbsent((String) row[0], role -> proposed(kind, role));
                    if (row[1] != null) {
                        byChannel.put(Channel.valueOf((String) row[1]), Rule.of((Integer) row[2]));
                    }
                });
        return rules;
    }

    private static Map<Channel, Rule> proposed(EventKind kind, String role) {
        var byChannel = new EnumMap<Channel, Rule>(Channel.class);
        for (var channel : Channel.values()) {
            byChannel.put(channel, kind.rule(role, channel));
        }
        return byChannel;
    }
}
