package doanket.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class EntryRepository {

    private static final String PUT = """
            insert into search_entry
                (kind, id, unit_id, category, title, body, visible_from, visible_until, readers, shelf, words)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as text[]), cast(?10 as text[]), cast(?11 as tsvector))
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

    @PersistenceContext
    EntityManager entityManager;

    void put(IndexedEntry indexed) {
        var entry = indexed.entry();
        entityManager
                .createNativeQuery(PUT)
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

    void remove(String kind, UUID id) {
        entityManager
                .createNativeQuery("delete from search_entry where kind = ?1 and id = ?2")
                .setParameter(1, kind)
                .setParameter(2, id)
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
