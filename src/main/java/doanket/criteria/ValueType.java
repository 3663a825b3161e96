package doanket.criteria;

/** What kind of answer an indicator asks for. */
public enum ValueType {
    /** Met or not; kept as 1 or 0. */
    YES_NO,
    /** Of a hundred, often with what it was counted from. */
    PERCENT,
    NUMBER
}
