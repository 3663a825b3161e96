package doanket.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells what is open of earlier conclusions; written by the feature that keeps tasks. */
public interface FollowUpSource {

    /** The figures that count all open and all overdue tasks of the host, also those that are too many to be listed. */
    String OPEN = "task.open";

    String OVERDUE = "task.overdue";

    /** Open and overdue tasks that the host gave or leads, the most overdue first, as they stand on that day. */
    List<FollowUp> openOf(UUID host, LocalDate day);
}
