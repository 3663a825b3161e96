package doanket.opinion;

import java.util.UUID;

/**
 * A figure that is not shown: of a period, a topic (or empty: of all) and a place (or {@link #ALL}); how many people it was when it was
 * first held back, and how many there were in all of the period.
 */
record HeldBack(FigurePeriod period, String topic, UUID place, int people, int total) {

    static final UUID ALL = new UUID(0, 0);
}
