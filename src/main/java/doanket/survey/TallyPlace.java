package doanket.survey;

import java.util.UUID;

/** A place of a round, the place it is summed up with, and the body that counts there. */
record TallyPlace(UUID unit, UUID upper, PlaceLevel level, UUID keeper) {}
