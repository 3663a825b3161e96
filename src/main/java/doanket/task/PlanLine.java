package doanket.task;

import doanket.platform.Uuids;
import java.io.Serializable;
import java.util.UUID;

/**
 * A row of the list in which tasks are made from a paper, as typed: the id that the form gave it, the clause, the content
 * (empty: that of the clause), the lead unit, the co-ordinating ones parted by semicolons, each with its duty behind a colon
 * where it has one, the due date, the product, and what few rows say besides. A row without lead is no task yet.
 */
public record PlanLine(
        UUID id, UUID clause, String content, String lead, String with, String due, String product, PlanExtra extra)
        implements Serializable {

    /** A row to fill in. */
    public static PlanLine empty(UUID clause) {
        return new PlanLine(Uuids.next(), clause, "", "", "", "", "", PlanExtra.NONE);
    }

    /** The same row for a list that is written anew. */
    PlanLine afresh() {
        return new PlanLine(Uuids.next(), clause, content, lead, with, due, product, extra);
    }

    public boolean isEmpty() {
        return lead.isBlank();
    }
}
