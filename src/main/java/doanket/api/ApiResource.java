package doanket.api;

/** Marks a class whose methods are operations of the interface, so that the document finds them all. */
public interface ApiResource {}
