package doanket.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How often the meetings of a series come round. */
public enum Rhythm {
    WEEKLY(ChronoUnit.WEEKS, 1),
    MONTHLY(ChronoUnit.MONTHS, 1),
    QUARTERLY(ChronoUnit.MONTHS, 3),
    IRREGULAR(ChronoUnit.WEEKS, 1);

    private final ChronoUnit unit;
    private final int many;

    Rhythm(ChronoUnit unit, int many) {
        this.unit = unit;
        this.many = many;
    }

    /** Where the next one falls, holidays not looked at. */
    LocalDate after(LocalDate day) {
        return day.plus(many, unit);
    }
}
