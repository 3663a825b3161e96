package doanket.survey;

import java.util.List;

/**
 * The sums of a place as somebody typed them: households and forms, the answers of each question, opinions, the version that
 * was read, and whether what looks like personal data is said to be none.
 */
public record EntryForm(Counts counts, List<Opinion> opinions, long seen, boolean sure) {}
