package doanket.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** How far an import of the national list is; {@code failure} is the key of a sentence about {@code failureAbout}, or null. */
public record ImportState(
        UUID id,
        String fileName,
        String state,
        int done,
        int total,
        ImportCounts counts,
        String failure,
        String failureAbout,
        Instant uploadedAt,
        Instant finishedAt)
        implements Serializable {

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isDone() {
        return state.equals("DONE");
    }
}
