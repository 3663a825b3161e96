package doanket.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A point of the agenda as it is shown: its number, its share of the time and when it begins and ends by the running sum, and
 * its papers. {@code carried} where it stood on an earlier agenda.
 */
public record AgendaRow(
        UUID id,
        long seen,
        int number,
        ItemKind kind,
        String title,
        int minutes,
        String presenter,
        ItemOutcome outcome,
        boolean carried,
        Instant starts,
        Instant ends,
        List<PaperRow> papers)
        implements Serializable {

    public String hours() {
        return Times.hour(starts) + " - " + Times.hour(ends);
    }

    public boolean isFollowUp() {
        return kind == ItemKind.FOLLOW_UP;
    }
}
