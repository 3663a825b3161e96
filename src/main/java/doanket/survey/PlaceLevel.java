package doanket.survey;

/** How high a place stands in a survey: the uppermost of it, a commune, or a village. */
public enum PlaceLevel {
    UPPER,
    COMMUNE,
    VILLAGE
}
