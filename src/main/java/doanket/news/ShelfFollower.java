package doanket.news;

import doanket.organisation.UnitFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists open the articles of a unit to whoever reads the branch it lies in now. */
@ApplicationScoped
class ShelfFollower implements UnitFollower {

    private static final String FOLLOW = """
            with moved as (
                select cast(m.unit as uuid) as unit_id, cast(string_to_array(m.path, ',') as uuid[]) as path
                from unnest(string_to_array(?1, ';'), string_to_array(?2, ';')) as m (unit, path)
            ),
            left_behind as (
                select l.article_id, m.path
                from article_live l
                join moved m on m.unit_id = l.unit_id
                where l.unit_path <> m.path
                limit ?3
                for no key update of l
            )
            update article_live l set unit_path = b.path
            from left_behind b
            where l.article_id = b.article_id""";

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public int follow(Map<UUID, List<UUID>> paths, int most) {
        var units = List.copyOf(paths.keySet());
        return entityManager
                .createNativeQuery(JOB + FOLLOW)
                .setParameter(1, joined(units, ";"))
                .setParameter(
                        2,
                        units.stream().map(unit -> joined(paths.get(unit), ",")).collect(Collectors.joining(";")))
                .setParameter(3, most)
                .executeUpdate();
    }

    private static String joined(Collection<UUID> ids, String separator) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(separator));
    }
}
