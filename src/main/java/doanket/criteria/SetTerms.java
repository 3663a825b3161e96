package doanket.criteria;

import java.time.LocalDate;

/** A set as somebody typed it; {@code level} is the level of the places it judges, empty where any unit reports. */
public record SetTerms(
        String code,
        String name,
        String decision,
        SetKind kind,
        LocalDate from,
        LocalDate until,
        String level,
        boolean sparedSatisfies) {}
