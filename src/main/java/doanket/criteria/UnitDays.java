package doanket.criteria;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A unit, and the days on which what it reports counts; the last may be null. */
public record UnitDays(UUID unit, LocalDate from, LocalDate until) implements Serializable {

    /** Reads {@code (id, since, until)}; takes the places ?2, ?5 and ?6. */
    static final String ROWS = """
            select cast(p.id as uuid) as id, cast(p.since as date) as since, cast(nullif(p.until, '') as date) as until
            from unnest(string_to_array(?2, ','), string_to_array(?5, ','), string_to_array(?6, ','))
                as p (id, since, until)""";

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    public static UnitDays always(UUID unit) {
        return new UnitDays(unit, EVER, null);
    }

    public boolean holds(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Sets the places of {@link #ROWS}. */
    static Query bind(Query query, Collection<UnitDays> units) {
        return query.setParameter(2, column(units, UnitDays::unit))
                .setParameter(5, column(units, UnitDays::from))
                .setParameter(6, column(units, UnitDays::until));
    }

    private static String column(Collection<UnitDays> units, Function<UnitDays, Object> column) {
        return units.stream()
                .map(one -> Objects.toString(column.apply(one), ""))
                .collect(Collectors.joining(","));
    }
}
