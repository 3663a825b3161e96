package doanket.task;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a row of the list may say besides, and most do not: how pressing the task is (null: as usual), the leader in charge,
 * as a person (or null), the unit that follows it up, as typed, and by what it is measured.
 */
public record PlanExtra(TaskPriority priority, UUID supervisor, String follower, String measure)
        implements Serializable {

    public static final PlanExtra NONE = new PlanExtra(TaskPriority.NORMAL, null, "", "");

    public PlanExtra {
        priority = priority == null ? TaskPriority.NORMAL : priority;
    }

    /** Says nothing that a row would not say anyway. */
    public boolean isNone() {
        return equals(NONE);
    }
}
