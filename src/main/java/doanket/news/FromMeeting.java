package doanket.news;

import java.util.List;
import java.util.UUID;

/** Tells what came of the working session that an article is about; written by the features that keep such sessions. */
public interface FromMeeting {

    /** In the reader's language, only what the reader may open; empty for an article of no session. */
    List<Slot> slotsOf(UUID article);
}
