package doanket.survey;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a workbook would change in a place: each change in words, the counts as a form hands them back, the version they were
 * compared with, and why they cannot be taken (null: they can).
 */
public record ImportLine(UUID tally, String place, long seen, List<String> changes, String counts, String problem)
        implements Serializable {}
