package doanket.opinion;

import java.util.UUID;

/** Something that has a history here: as the log calls its kind, and the unit whose it is. */
record Kept(String kind, UUID id, UUID unit) {}
