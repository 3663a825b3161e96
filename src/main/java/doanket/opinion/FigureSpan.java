package doanket.opinion;

import java.time.LocalDate;
import java.util.UUID;

/** An area, and a period of a year. */
record FigureSpan(UUID area, int year, FigurePeriod period) {

    LocalDate from() {
        return period.from(year);
    }

    LocalDate until() {
        return period.until(year);
    }
}
