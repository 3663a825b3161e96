package doanket.meeting;

import java.io.Serializable;

/** How many of a unit are there, excused and absent, of how many. */
public record UnitCount(String unitName, long all, long there, long excused, long absent) implements Serializable {}
