package doanket.identity;

import java.util.List;
import java.util.UUID;

/** Tells what a unit lies beneath; written by the feature that keeps units. */
public interface UnitTree {

    /** The unit itself and everything above it by any relation that is valid today, nearest first; empty if unknown. */
    List<UUID> pathOf(UUID unit);

    /** The unit in which the work of that one goes on today; itself, where nothing has come after it. */
    UUID heirOf(UUID unit);

    /** The unit that everything lies beneath. */
    UUID root();
}
