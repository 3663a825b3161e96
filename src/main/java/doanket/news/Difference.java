package doanket.news;

import java.io.Serializable;
import java.util.List;

/** Two versions side by side: only the fields that differ. */
public record Difference(VersionRow from, VersionRow to, List<FieldDifference> fields) implements Serializable {}
