package doanket.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One task of a list, as it stands today. */
public record TaskRow(
        UUID id,
        String title,
        TaskPriority priority,
        TaskKind kind,
        TaskState state,
        Standing standing,
        LocalDate issued,
        LocalDate due,
        String giver,
        String lead,
        String parts,
        String officer,
        int percent,
        boolean returned,
        String document,
        String key)
        implements Serializable {

    /** The same, with the paper it comes from. */
    TaskRow from(String paper) {
        return new TaskRow(
                id, title, priority, kind, state, standing, issued, due, giver, lead, parts, officer, percent, returned,
                paper, key);
    }

    /** The colour of the bar of its progress. */
    public String barTone() {
        return standing.isOverdue() ? "bad" : standing.label().tone().equals("warn") ? "warn" : "";
    }
}
