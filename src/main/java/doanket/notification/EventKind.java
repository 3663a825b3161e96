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

    /** What asks somebody to do something: always in the portal, by mail unless switched off. */
    public static final Map<Channel, Rule> TO_DO =
            Map.of(Channel.IN_APP, Rule.FORCED, Channel.MAIL, Rule.USUAL, Channel.DIGEST, Rule.OFFERED);

    /** What people should know of: in the portal and in the mail of the day unless switched off. */
    public static final Map<Channel, Rule> TO_KNOW =
            Map.of(Channel.IN_APP, Rule.USUAL, Channel.MAIL, Rule.OFFERED, Channel.DIGEST, Rule.USUAL);

    /** What follows one's own work: in the portal unless switched off, the rest for whoever wants it. */
    public static final Map<Channel, Rule> TO_FOLLOW =
            Map.of(Channel.IN_APP, Rule.USUAL, Channel.MAIL, Rule.OFFERED, Channel.DIGEST, Rule.OFFERED);

    /** What an event is called within its feature: {@code published} for {@code news.published}. */
    public static String name(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

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
