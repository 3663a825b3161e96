package doanket.opinion;

import java.util.UUID;

/** How many people spoke of a topic at a place. */
record Cell(String topic, UUID place, int people) {}
