package doanket.directive;

/** A paper as a file. */
public record PrintedPaper(String name, byte[] bytes) {}
