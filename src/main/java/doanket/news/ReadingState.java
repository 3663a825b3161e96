package doanket.news;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a reader is asked: to confirm by that day, or nothing more, since {@code confirmedAt} is when that was done. After a
 * material change {@code earlier} is the edition that was confirmed before it, otherwise null.
 */
public record ReadingState(int round, LocalDate dueOn, boolean overdue, Instant confirmedAt, Integer earlier)
        implements Serializable {}
