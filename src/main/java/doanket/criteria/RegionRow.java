package doanket.criteria;

import java.io.Serializable;

/** A region of the plan, and the names of what lies in it (or null). {@code version} is zero for one that is new. */
public record RegionRow(String code, String name, String english, long version, String units) implements Serializable {}
