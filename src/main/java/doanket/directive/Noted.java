package doanket.directive;

/** A step in the life of a paper, for whatever has to follow it in the same transaction. */
record Noted(Document document, DocumentEvent step) {}
