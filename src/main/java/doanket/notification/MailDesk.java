package doanket.notification;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The mail as administrators see it: what could not be delivered is sent again or given up. */
@ApplicationScoped
@Transactional
public class MailDesk {

    private static final int PAGE = 50;

    private final DeadLetterRepository letters;
    private final Event<Notifier.Told> told;
    private final LetterWriting writing;
    private final Clock clock;

    protected MailDesk() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    MailDesk(DeadLetterRepository letters, Event<Notifier.Told> told, LetterWriting writing, Clock clock) {
        this.letters = letters;
        this.told = told;
        this.writing = writing;
        this.clock = clock;
    }

    /** The last undelivered first, fifty at a time. */
    @Allowed(Permission.NOTIFICATION_MANAGE)
    public MailState state(String after) {
        var found = letters.dead(ListKey.read(after).orElse(ListKey.TOP), PAGE + 1);
        boolean more = found.size() > PAGE;
        var shown = more ? found.subList(0, PAGE) : found;
        var last = more ? shown.get(PAGE - 1) : null;
        return new MailState(
                MailSettings.isOn(),
                writing.isPaused(),
                writing.settings().host(),
                letters.waiting(),
                shown,
                last == null ? null : new ListKey(false, last.endedAt(), last.id()).text());
    }

    /** As if it had never been tried; nothing, if somebody has decided about it before. */
    @Allowed(Permission.NOTIFICATION_MANAGE)
    public void sendAgain(UUID id) {
        letters.again(id, clock.instant());
        told.fire(new Notifier.Told());
    }

    @Allowed(Permission.NOTIFICATION_MANAGE)
    public void giveUp(UUID id) {
        letters.giveUp(id, clock.instant());
    }
}
