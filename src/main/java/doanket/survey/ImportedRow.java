package doanket.survey;

import java.util.UUID;

/** Counts of a place as the preview handed them out, and the version they were compared with. */
public record ImportedRow(UUID tally, long seen, String counts) {}
