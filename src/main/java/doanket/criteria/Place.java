package doanket.criteria;

import java.util.List;
import java.util.UUID;

/** Where a unit stands on a day, as far as thresholds ask: all above it (itself first), its group in the set, its region. */
record Place(List<UUID> path, String group, String region) {}
