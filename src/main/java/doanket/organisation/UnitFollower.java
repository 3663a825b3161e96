package doanket.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Written by each feature that keeps with its objects what their units lie beneath, so that lists need not ask the tree.
 * What decides about one single object asks {@link doanket.identity.UnitTree} instead.
 */
public interface UnitFollower {

    /** Begins the statements of the job, so that whoever counts what a page asks for can tell them apart. */
    String JOB = "/* job */ ";

    /**
     * Brings what is kept of these units in line with what they lie beneath now: each unit's path, itself first. At most so
     * many objects in one go; tells how many were not in line.
     */
    int follow(Map<UUID, List<UUID>> paths, int most);
}
