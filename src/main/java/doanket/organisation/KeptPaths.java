package doanket.organisation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A table of a feature whose rows keep what their unit lies beneath. The names come from the code of the feature, never from
 * anybody who types.
 */
public record KeptPaths(String table, String unitColumn, String pathColumn) {

    private static final String FOLLOW = """
            with moved as (
                select cast(m.unit as uuid) as unit_id, cast(string_to_array(m.path, ',') as uuid[]) as path
                from unnest(string_to_array(?1, ';'), string_to_array(?2, ';')) as m (unit, path)
            ),
            left_behind as (
                select k.id, m.path
                from %1$s k
                join moved m on m.unit_id = k.%2$s
                where k.%3$s <> m.path
                limit ?3
                for no key update of k
            )
            update %1$s k set %3$s = b.path
            from left_behind b
            where k.id = b.id""";

    /** Brings at most so many rows in line, as {@link UnitFollower#follow} asks for; tells how many were not. */
    public int follow(EntityManager entityManager, Map<UUID, List<UUID>> paths, int most) {
        var units = List.copyOf(paths.keySet());
        return entityManager
                .createNativeQuery(UnitFollower.JOB + FOLLOW.formatted(table, unitColumn, pathColumn))
                .setParameter(1, units.stream().map(UUID::toString).collect(Collectors.joining(";")))
                .setParameter(
                        2,
                        units.stream()
                                .map(unit -> paths.get(unit).stream()
                                        .map(UUID::toString)
                                        .collect(Collectors.joining(",")))
                                .collect(Collectors.joining(";")))
                .setParameter(3, most)
                .executeUpdate();
    }
}
