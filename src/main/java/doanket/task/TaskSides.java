package doanket.task;

import doanket.identity.Audience;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The units that have to do with a task, and how far up the tree it was told of. */
record TaskSides(UUID giver, UUID lead, UUID follower, TaskState state, int escalated, List<UUID> parts) {

    /** Whom it is addressed to: what is only planned concerns nobody but the giver. */
    List<String> readers() {
        return Audience.keys(state == TaskState.PLANNED ? List.of(giver) : all());
    }

    /** The units that do it. */
    Set<UUID> doers() {
        var units = new LinkedHashSet<UUID>();
        units.add(lead);
        units.addAll(parts);
        return units;
    }

    private Set<UUID> all() {
        var units = doers();
        units.add(giver);
        if (follower != null) {
            units.add(follower);
        }
        return units;
    }
}
