package doanket.news;

import static doanket.news.ArticleRepository.UNIT_SEPARATOR;

import doanket.identity.Scope;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is published, as lists and readers look at it. */
@ApplicationScoped
class ShelfRepository {

    private static final String COLUMNS = """
            select l.article_id, l.version_id, l.number, l.title, l.lead, l.category_id, l.cover, l.cover_alt,
                l.publish_at, l.replaced_at, l.expires_at, l.pinned_until, l.unit_id, l.author_id,
                array_to_string(l.audience, chr(31)),
                exists (select 1 from reading_request q where q.id = l.article_id)
            """;

    private static final String NEWEST_FIRST = "order by l.publish_at desc, l.article_id desc limit ";

    private static final String FRONT = COLUMNS + """
            from article_live l
            where l.article_id in (
                (select article_id from article_live where publish_at <= ?1
                    order by publish_at desc, article_id desc limit ?2)
                union
                (select article_id from article_live where pinned_until > ?3
                    order by publish_at desc, article_id desc limit ?4)
                union
                (select id from reading_request order by due_on desc, id limit ?4))
            order by l.publish_at desc, l.article_id desc""";

    /** The newest of those with a topic in common and of those in the same category, by what else they share. */
    private static final String ALIKE = """
            with this as (
                select article_id, topics, pairs, category_id from article_live where article_id = ?1
            ), near as (
                (select l.* from article_live l, this
                    where l.topics && this.topics
                    order by l.publish_at desc limit 60)
                union
                (select l.* from article_live l, this
                    where l.category_id = this.category_id
                    order by l.publish_at desc limit 60)
            )
            """ + COLUMNS + """
            from near l, this,
                lateral (select
                    2 * (select count(*) from unnest(l.topics) t where t = any (this.topics))
                    + (select count(*) from unnest(l.pairs) p where p = any (this.pairs)) as alike) s
            where l.article_id <> this.article_id
            and s.alike > 1
            order by s.alike desc, l.publish_at desc
            limit ?2""";

    /** Walks from unit to unit along the index instead of reading every row. */
    private static final String UNITS = """
            with recursive units as (
                (select unit_id from article_live order by unit_id limit 1)
                union all
                select (select l.unit_id from article_live l where l.unit_id > u.unit_id order by l.unit_id limit 1)
                from units u
                where u.unit_id is not null
            )
            select unit_id, 1 from units where unit_id is not null limit ?1""";

    private final Readers readers;

    @PersistenceContext
    EntityManager entityManager;

    protected ShelfRepository() { // for the CDI proxy
        this(null);
    }

    @Inject
    ShelfRepository(Readers readers) {
        this.readers = readers;
    }

    /** What the current reader may open, the newest first, without what is pinned. */
    List<ShelfRow> newest(ArticleQuery wanted, int most) {
        var filter = new Filter(wanted);
        filter.where("(l.pinned_until is null or l.pinned_until <= ?1)");
        filter.after();
        return readable(filter, most);
    }

    List<ShelfRow> pinned(ArticleQuery wanted, int most) {
        var filter = new Filter(wanted);
        filter.where("l.pinned_until > ?1");
        return readable(filter, most);
    }

    private List<ShelfRow> readable(Filter filter, int most) {
        var query = readers.bind(entityManager.createNativeQuery(
                COLUMNS + "from article_live l\n" + filter.where + NEWEST_FIRST + most));
        filter.bind(query);
        return rows(query);
    }

    /** Whoever may open it: the newest that are out by then, with them what is pinned and what must be read; the newest first. */
    List<ShelfRow> front(Instant by, int mostNew, Instant now, int mostMarked) {
        return rows(entityManager
                .createNativeQuery(FRONT)
                .setParameter(1, Timestamp.from(by))
                .setParameter(2, mostNew)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, mostMarked));
    }

    Optional<ShelfRow> row(UUID article) {
        return rows(entityManager
                        .createNativeQuery(COLUMNS + "from article_live l where l.article_id = ?1")
                        .setParameter(1, article))
                .stream()
                .findFirst();
    }

    /** Whoever may open it: what is like that article, the most alike first. */
    List<ShelfRow> alike(UUID article, int most) {
        return rows(
                entityManager.createNativeQuery(ALIKE).setParameter(1, article).setParameter(2, most));
    }

    private static List<ShelfRow> rows(Query query) {
        return Sql.rows(query).map(ShelfRepository::row).toList();
    }

    private static ShelfRow row(Object[] row) {
        var audience = List.of(((String) row[14]).split(UNIT_SEPARATOR));
        return new ShelfRow(
                (UUID) row[0],
                (UUID) row[1],
                (Integer) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (UUID) row[6],
                (String) row[7],
                Sql.instant(row[8]),
                Sql.instant(row[9]),
                Sql.instant(row[10]),
                Sql.instant(row[11]),
                new Scope((UUID) row[12], (UUID) row[13], audience),
                (Boolean) row[15]);
    }

    List<UUID> units(int most) {
        return Sql.rows(entityManager.createNativeQuery(UNITS).setParameter(1, most))
                .map(row -> (UUID) row[0])
                .toList();
    }

    /** The conditions of a list, with their places from ?6 on. */
    private static final class Filter {

        private final List<Object> values = new ArrayList<>();
        private final ArticleQuery wanted;
        private String where = "where " + Readers.READABLE;

        Filter(ArticleQuery wanted) {
            this.wanted = wanted;
            equal("l.category_id = %s", wanted.category());
            equal("l.unit_id = %s", wanted.unit());
            equal("%s = any (l.topics)", wanted.topic());
            equal("l.publish_at >= %s", Days.start(wanted.from()));
            equal("l.publish_at < %s", Days.end(wanted.to()));
        }

        void where(String condition) {
            where += " and " + condition + "\n";
        }

        private void equal(String condition, Object value) {
            if (value != null) {
                where(condition.formatted(place(value)));
            }
        }

        private String place(Object value) {
            values.add(value);
            return "?" + (values.size() + 5);
        }

        void after() {
            PageKey.read(wanted.after())
                    .ifPresent(key -> where("(l.publish_at, l.article_id) < (%s, %s)"
                            .formatted(place(Timestamp.from(key.at())), place(key.id()))));
        }

        void bind(Query query) {
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 6, values.get(i));
            }
        }
    }
}
