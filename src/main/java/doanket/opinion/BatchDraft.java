package doanket.opinion;

import java.util.List;

/** A batch as it stands in its form, the version it was read in, and whether the writer says that nobody private is named. */
public record BatchDraft(BatchTerms terms, List<TypedLine> lines, long version, boolean sure) {}
