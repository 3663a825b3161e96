package doanket.organisation;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Written by each feature that keeps something of units: how much of it there is, so that a reform leaves none without an owner. */
public interface UnitHoldings {

    /** The units asked about, where a statement names them by {@code ?1}. */
    String ASKED = "any (cast(string_to_array(?1, ',') as uuid[]))";

    /**
     * How much those units have of one thing. Things are told in the order of their place; {@code work} is what must not be
     * left where nobody comes after. A unit that has none may be missing.
     */
    record Held(int place, String heading, boolean work, Map<UUID, Long> counts) {

        public long of(UUID unit) {
            return counts.getOrDefault(unit, 0L);
        }
    }

    /** One statement, whatever the number of units and of things. */
    List<Held> held(Collection<UUID> units, Locale locale);

    /** Asks for rows of the number of a thing, a unit and how much it has, and tells them by the number of the thing. */
    static Map<Integer, Map<UUID, Long>> counted(Query query, Collection<UUID> units) {
        query.setParameter(1, units.stream().map(UUID::toString).collect(Collectors.joining(",")));
        return UnitRepository.rows(query)
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).intValue(),
                        Collectors.toMap(row -> (UUID) row[1], row -> ((Number) row[2]).longValue(), Long::sum)));
    }
}
