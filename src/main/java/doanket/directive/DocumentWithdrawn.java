package doanket.directive;

import java.util.UUID;

/** A paper was withdrawn; told in the same transaction. */
public record DocumentWithdrawn(UUID document) {}
