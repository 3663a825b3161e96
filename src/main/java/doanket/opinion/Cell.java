package doanket.opinion;

import java.util.UUID;

/** How many people spoke of a topic at a place in a period. */
record Cell(FigurePeriod period, String topic, UUID place, int people) {}
