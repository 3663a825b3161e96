package doanket.news;

import java.io.Serializable;
import java.util.List;

/** What is published and to be looked at: to be checked whether it is still true, the longest overdue first; what ends soon. */
public record Upkeep(List<UpkeepRow> toCheck, List<UpkeepRow> ending) implements Serializable {}
