package doanket.meeting;

/** What a point of the agenda is: looking after earlier conclusions fills itself with what is open of them. */
public enum ItemKind {
    USUAL,
    FOLLOW_UP
}
