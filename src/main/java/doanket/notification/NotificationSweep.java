package doanket.notification;

import doanket.identity.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets old notifications and the mail that was made of them, once a day. Two nodes may do it at the same time without harm. */
@ApplicationScoped
class NotificationSweep {

    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofDays(1);

    @Inject
    private NotificationReading notifications;

    @Inject
    private Rounds rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rounds.every(FIRST, PAUSE, notifications::sweep);
    }
}
