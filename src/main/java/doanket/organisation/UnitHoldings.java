package doanket.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Written by each feature that keeps something of units: how much of it there is, so that a reform leaves none without an owner. */
public interface UnitHoldings {

    /** The units asked about, where a statement names them by {@code ?1}. */
    String ASKED = "any (cast(string_to_array(?1, ',') as uuid[]))";

    /** What is counted. Things are told in the order of their place; {@code work} is what must not be left where nobody comes after. */
    record Thing(int place, String heading, boolean work) {

        Held held(Map<UUID, Long> counts) {
            return new Held(place, heading, work, counts);
        }
    }

    /** How much units have of one thing. A unit that has none may be missing. */
    record Held(int place, String heading, boolean work, Map<UUID, Long> counts) {

        public long of(UUID unit) {
            return counts.getOrDefault(unit, 0L);
        }
    }

    /** What is counted, by its number in the rows of {@link #counting}. */
    List<Thing> things(Locale locale);

    /**
     * Rows of the number of a thing, a unit among those of {@link #ASKED}, and how much it has; today is {@code ?2}. All features
     * are asked in one statement.
     */
    String counting();
}
