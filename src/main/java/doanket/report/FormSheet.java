package doanket.report;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** All that the page of a form shows: what it says (null for a new one), what can be chosen, and what others collect already. */
public record FormSheet(
        UUID id,
        UUID owner,
        int edition,
        FormTerms terms,
        String units,
        List<ChoosableSet> sets,
        Lists lists,
        List<Overlap> overlaps,
        List<PeriodRow> periods)
        implements Serializable {

    /** What can be chosen: the units that may ask, types and levels of units. */
    public record Lists(List<Choice> owners, List<Choice> types, List<Choice> levels) implements Serializable {}

    public boolean isBlank() {
        return terms == null;
    }
}
