package doanket.notification;

import java.time.Duration;

/** When a mail that could not be handed over is tried again: after 1, 2, 4 … minutes, six hours at most, twelve times. */
final class Retry {

    static final int MOST = 12;

    private static final Duration LONGEST = Duration.ofHours(6);

    private Retry() {}

    static boolean isOver(int tries) {
        return tries >= MOST;
    }

    /** How long to wait after that many failures. */
    static Duration after(int tries) {
        var wait = Duration.ofMinutes(1L << Math.min(tries - 1, MOST));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
