package doanket.file;

import java.util.UUID;

/** A unit whose pictures the current user may use. */
public record LibraryUnit(UUID id, String name) {}
