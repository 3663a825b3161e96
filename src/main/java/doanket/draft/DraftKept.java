package doanket.draft;

import java.time.Instant;

/** What came of keeping a draft: kept at that time, or not kept because the stored one is not the one the tab knows. */
public record DraftKept(boolean kept, Instant updatedAt, String storedBody) {}
