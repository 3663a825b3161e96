package doanket.directive;

import java.util.UUID;

/** A paper is no longer in force because another came in its place; told in the transaction that issues the other. */
public record DocumentReplaced(UUID document, UUID by) {}
