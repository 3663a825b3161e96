package doanket.search;

import doanket.organisation.UnitFollower;
import doanket.platform.PortalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class EntryRepository {

    private static final String COLUMNS = """
            insert into search_entry
                (kind, id, unit_id, category, title, body, visible_from, visible_until, readers, shelf, words)
            """;

    private static final String ONE = """
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as text[]), cast(?10 as text[]), cast(?11 as tsvector))
            """;

    private static final String MANY = """
            select e.kind, e.id, e.unit, e.category, e.title, e.body, e.visible_from, e.visible_until,
                cast(e.readers as text[]), cast(e.shelf as text[]), cast(e.words as tsvector)
            from jsonb_to_recordset(cast(?1 as jsonb)) as e (kind text, id uuid, unit uuid, category text, title text,
                body text, visible_from timestamptz, visible_until timestamptz, readers text, shelf text, words text)
            """;

    private static final String IN_PLACE = """
            on conflict (kind, id) do update set
                unit_id = excluded.unit_id,
                category = excluded.category,
                title = excluded.title,
                body = excluded.body,
                visible_from = excluded.visible_from,
                visible_until = excluded.visible_until,
                readers = excluded.readers,
                shelf = excluded.shelf,
                words = excluded.words""";

    /** Only keys that tell the place of the unit change; an entry whose keys are right already is left alone. */
    private static final String FOLLOW = """
            with moved as (
                select cast(m.unit as uuid) as unit_id, string_to_array(m.path, ',') as path
                from unnest(cast(?1 as text[]), cast(?2 as text[])) as m (unit, path)
            ),
            left_behind as (
                select e.kind, e.id, m.path
                from search_entry e
                join moved m on m.unit_id = e.unit_id
                where array(select k from unnest(e.shelf) k where starts_with(k, '%1$s'))
                    <> array(select '%1$s' || p from unnest(m.path) p)
                limit ?3
                for no key update of e
            )
            update search_entry e set
                shelf = array(select k from unnest(e.shelf) k where not starts_with(k, '%1$s'))
                    || array(select '%1$s' || p from unnest(l.path) p),
                readers = array(
                        select k from unnest(e.readers) k where not starts_with(k, '%2$s') and not starts_with(k, '%3$s'))
                    || array(select '%2$s' || e.kind || ':' || p from unnest(l.path) p)
                    || ('%3$s' || e.kind || ':' || l.path[1])
            from left_behind l
            where e.kind = l.kind and e.id = l.id""".formatted(Shelf.UNIT, Readers.OVER_SUBTREE, Readers.OVER_UNIT);

    @PersistenceContext
    EntityManager entityManager;

    void put(IndexedEntry indexed) {
        var entry = indexed.entry();
        entityManager
                .createNativeQuery(COLUMNS + ONE + IN_PLACE)
                .setParameter(1, entry.kind())
                .setParameter(2, entry.id())
                .setParameter(3, entry.scope().unit())
                .setParameter(4, entry.category())
                .setParameter(5, entry.title())
                .setParameter(6, entry.text())
                .setParameter(7, timestamp(entry.visibleFrom()))
                .setParameter(8, timestamp(entry.visibleUntil()))
                .setParameter(9, array(indexed.readers()))
                .setParameter(10, array(indexed.shelf()))
                .setParameter(11, indexed.words())
                .executeUpdate();
    }

    void putAll(Collection<IndexedEntry> all) {
        var rows = PortalJson.createArrayBuilder();
        all.forEach(indexed -> rows.add(json(indexed)));
        entityManager
                .createNativeQuery(COLUMNS + MANY + IN_PLACE)
                .setParameter(1, rows.build().toString())
                .executeUpdate();
    }

    private static JsonObjectBuilder json(IndexedEntry indexed) {
        var entry = indexed.entry();
        var json = PortalJson.createObjectBuilder()
                .add("kind", entry.kind())
                .add("id", entry.id().toString())
                .add("title", entry.title())
                .add("body", entry.text())
                .add("readers", array(indexed.readers()))
                .add("shelf", array(indexed.shelf()))
                .add("words", indexed.words());
        addIfAny(json, "unit", entry.scope().unit());
        addIfAny(json, "category", entry.category());
        addIfAny(json, "visible_from", entry.visibleFrom());
        addIfAny(json, "visible_until", entry.visibleUntil());
        return json;
    }

    private static void addIfAny(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    /** What objects of that category are called; null is what their kind is called. */
    void call(String kind, String category, Called called) {
        entityManager
                .createNativeQuery("delete from search_called where kind = ?1 and category = ?2")
                .setParameter(1, kind)
                .setParameter(2, category)
                .executeUpdate();
        if (called != null) {
            entityManager
                    .createNativeQuery(
                            "insert into search_called (kind, category, name_vi, name_en) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, kind)
                    .setParameter(2, category)
                    .setParameter(3, called.vietnamese())
                    .setParameter(4, called.english())
                    .executeUpdate();
        }
    }

    void remove(String kind, UUID id) {
        entityManager
                .createNativeQuery("delete from search_entry where kind = ?1 and id = ?2")
                .setParameter(1, kind)
                .setParameter(2, id)
                .executeUpdate();
    }

    void removeAll(String kind, Collection<UUID> ids) {
        entityManager
                .createNativeQuery("delete from search_entry where kind = ?1"
                        + " and id = any (cast(string_to_array(?2, ',') as uuid[]))")
                .setParameter(1, kind)
                .setParameter(2, ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    /** At most so many entries of these units get the keys of their present paths; tells how many. */
    int follow(Map<UUID, List<UUID>> paths, int most) {
        var units = List.copyOf(paths.keySet());
        return entityManager
                .createNativeQuery(UnitFollower.JOB + FOLLOW)
                .setParameter(1, array(units.stream().map(UUID::toString).toList()))
                .setParameter(
                        2,
                        array(units.stream()
                                .map(unit -> paths.get(unit).stream()
                                        .map(UUID::toString)
                                        .collect(Collectors.joining(",")))
                                .toList()))
                .setParameter(3, most)
                .executeUpdate();
    }

    /** An array in the database's own notation. */
    static String array(Collection<String> keys) {
        return keys.stream().map(EntryRepository::quoted).collect(Collectors.joining(",", "{", "}"));
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Timestamp timestamp(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
