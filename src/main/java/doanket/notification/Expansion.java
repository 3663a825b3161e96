package doanket.notification;

import doanket.notification.DeliveryRepository.Terms;
import doanket.notification.HappeningRepository.Waiting;
import doanket.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Turns one happening into the notifications of all whom it concerns, in one transaction. */
@ApplicationScoped
@Transactional
class Expansion {

    static final String WINDOW = "doanket.notification.merge.minutes";

    private static final int WINDOW_MINUTES = 10;
    private static final int PIECE = 1_000;

    private final HappeningRepository happenings;
    private final DeliveryRepository deliveries;
    private final RuleRepository rules;
    private final Events events;
    private final Clock clock;

    protected Expansion() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Expansion(
            HappeningRepository happenings,
            DeliveryRepository deliveries,
            RuleRepository rules,
            Events events,
            Clock clock) {
        this.happenings = happenings;
        this.deliveries = deliveries;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** A happening could not be told; all that was written is undone. */
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UUID happening;

        Failed(UUID happening, RuntimeException cause) {
            super(cause);
            this.happening = happening;
        }

        UUID happening() {
            return happening;
        }
    }

    /** Tells whether there was one whose hour had come and that nobody else was at. */
    boolean expandNext() {
        var next = happenings.take(clock.instant());
        next.ifPresent(this::expand);
        return next.isPresent();
    }

    private void expand(Waiting waiting) {
        try {
            var happening = waiting.happening();
            var kind = events.kind(happening.event());
            kind.ifPresent(known -> tell(happening, known));
            happenings.remove(waiting.id());
        } catch (RuntimeException e) {
            throw new Failed(waiting.id(), e);
        }
    }

    private void tell(Happening happening, EventKind kind) {
        var accounts = new ArrayList<>(events.source(kind.key()).orElseThrow().recipients(happening, null));
        accounts.remove(happening.actor());
        var terms = new Terms(kind, rules.rules(List.of(kind)).get(kind.key()), MailSettings.isOn(), clock.instant());
        var window = window();
        for (var piece : DeliveryRepository.pieces(accounts, PIECE)) {
            var rest = new ArrayList<>(piece);
            rest.removeAll(deliveries.merge(happening, kind, window, piece));
            if (!rest.isEmpty()) {
                deliveries.deliver(happening, terms, rest);
            }
        }
    }

    private static Duration window() {
        return Duration.ofMinutes(Settings.number(WINDOW, WINDOW_MINUTES));
    }

    void postpone(UUID happening) {
        happenings.postpone(happening, clock.instant());
    }
}
