package doanket.directive;

/** How quickly a paper must be carried. */
public enum Urgency {
    NORMAL,
    URGENT,
    VERY_URGENT,
    EXPRESS
}
