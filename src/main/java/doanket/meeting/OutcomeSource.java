package doanket.meeting;

import java.util.List;
import java.util.UUID;

/** Tells what came of a meeting; written by the feature that keeps papers. */
public interface OutcomeSource {

    /** Only what the current reader may open. */
    List<Outcome> of(UUID meeting);
}
