package doanket.news;

/** What came of restoring an old version: the new version's number, and how many of its pictures and papers are gone by now. */
public record Restored(int number, int filesGone) {}
