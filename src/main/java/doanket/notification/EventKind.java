package doanket.notification;

import doanket.identity.Permission;
import java.util.Map;

/**
 * One kind of event of a feature: its key ({@code news.published}); the group within which happenings of the same subject
 * that follow each other quickly are one notification; and by which ways people are told as long as the organisation has
 * decided nothing else, with exceptions by role; and the permission without which nobody is ever told.
 */
public record EventKind(
        String key,
        String group,
        Map<Channel, Rule> usual,
        Map<String, Map<Channel, Rule>> exceptions,
        Permission holders) {

    public static EventKind of(String key, String group, Map<Channel, Rule> usual) {
        return new EventKind(key, group, usual, Map.of(), Permission.SIGNED_IN);
    }

    /** The same, for those only who hold the permission somewhere: others are never told and have nothing to choose. */
    public EventKind forHoldersOf(Permission permission) {
        return new EventKind(key, group, usual, exceptions, permission);
    }

    Rule rule(String role, Channel channel) {
        return exceptions.getOrDefault(role, usual).getOrDefault(channel, Rule.OFF);
    }
}
