package doanket.emulation;

/** A book as it stands in its form: what it is, its items and clusters one to a line, and the version it was read in. */
public record BookDraft(BookTerms terms, String items, String clusters, long version) {}
