package doanket.notification;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import doanket.identity.UnreadNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What the current user was told: the list, how much of it is new, and putting it away. */
@ApplicationScoped
@Transactional
public class NotificationReading implements UnreadNotices {

    /** Lines on one page of the list. */
    public static final int PAGE = 30;

    private static final Duration AGE = Duration.ofDays(90);

    private final NotificationRepository notifications;
    private final UnreadCounts counts;
    private final Events events;
    private final CurrentUser user;
    private final Clock clock;

    protected NotificationReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    NotificationReading(
            NotificationRepository notifications, UnreadCounts counts, Events events, CurrentUser user, Clock clock) {
        this.notifications = notifications;
        this.counts = counts;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** What is unread first, then the newest, thirty at a time. */
    @Allowed(Permission.SIGNED_IN)
    public NotificationPage list(String after) {
        var found = rows(ListKey.read(after).orElse(ListKey.TOP), PAGE + 1);
        if (found.size() <= PAGE) {
            return new NotificationPage(found, null);
        }
        return new NotificationPage(
                found.subList(0, PAGE), ListKey.of(found.get(PAGE - 1)).text());
    }

    private List<NotificationRow> rows(ListKey after, int most) {
        var locale = user.get().reading().language().locale();
        return notifications.list(user.get().account(), after, most).stream()
                .map(line -> {
                    var row = line.row();
                    return new NotificationRow(
                            row.id(),
                            events.label(line.event(), locale),
                            row.title(),
                            row.detail(),
                            row.address(),
                            row.actorName(),
                            row.at(),
                            row.times(),
                            row.unread());
                })
                .toList();
    }

    /** How many are unread, counted up to a hundred; nobody has any before signing in. */
    @Override
    @Allowed(Permission.ANYONE)
    public int unread() {
        return user.find().map(reader -> counts.of(reader.account())).orElse(0);
    }

    /** Puts one away. Somebody else's is unknown. */
    @Allowed(value = Permission.SIGNED_IN, of = NotificationScopes.class)
    public void read(UUID id) {
        notifications.read(id, clock.instant());
        counts.changed(List.of(user.get().account()));
    }

    @Allowed(Permission.SIGNED_IN)
    public void readAll() {
        notifications.readAll(user.get().account(), clock.instant());
        counts.changed(List.of(user.get().account()));
    }

    int sweep() {
        return notifications.sweep(clock.instant().minus(AGE));
    }
}
