package doanket.task;

import java.io.Serializable;

/** How many tasks of a list stand how, whatever the list is narrowed to; so that nothing overdue can be filtered away. */
public record TaskCounts(long all, long open, long overdue, long soon, long unclaimed, long waiting, long givenBack)
        implements Serializable {}
