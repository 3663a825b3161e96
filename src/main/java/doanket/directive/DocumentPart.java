package doanket.directive;

/** A part of the page of a paper. */
public enum DocumentPart {
    TEXT,
    RECIPIENTS,
    HISTORY
}
