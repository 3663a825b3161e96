package doanket.criteria;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * From when until when an indicator is asked for: {@code from} is null where it is from the first day of its set on, and
 * {@code retired}, the first day on which it is no longer asked for, where it goes on.
 */
public record IndicatorLife(String note, LocalDate from, LocalDate retired, long version) implements Serializable {

    public boolean holds(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (retired == null || retired.isAfter(day));
    }
}
