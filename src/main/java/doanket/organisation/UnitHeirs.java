package doanket.organisation;

import doanket.platform.Sql;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Units that are gone, each with the one in which what is open there goes on. */
public record UnitHeirs(Map<UUID, UUID> after) {

    /** Goes before a statement and offers {@code heir(gone_id, after_id)}; takes the places ?1 and ?2. */
    public static final String WITH = UnitFollower.JOB + """
            with heir as (
                select cast(h.gone as uuid) as gone_id, cast(h.after as uuid) as after_id
                from unnest(string_to_array(?1, ','), string_to_array(?2, ',')) as h (gone, after)
            )
            """;

    public UnitHeirs {
        after = Map.copyOf(after);
    }

    public Set<UUID> gone() {
        return after.keySet();
    }

    /** Those before and those after. */
    public List<UUID> all() {
        return Stream.concat(after.keySet().stream(), after.values().stream())
                .distinct()
                .toList();
    }

    /** Sets the places of {@link #WITH}. */
    public Query bind(Query query) {
        var gone = List.copyOf(after.keySet());
        return query.setParameter(1, Sql.joined(gone))
                .setParameter(2, Sql.joined(gone.stream().map(after::get).toList()));
    }

    /** Hands on by statements, each of which goes behind {@link #WITH}. */
    public void pass(EntityManager entityManager, List<String> statements) {
        statements.forEach(
                sql -> bind(entityManager.createNativeQuery(WITH + sql)).executeUpdate());
    }
}
