package doanket.news;

import static doanket.news.ArticleRepository.UNIT_SEPARATOR;
import static doanket.news.ArticleRepository.instant;

import doanket.identity.Scope;
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

    private static final String CARD = """
            select l.article_id, l.title, l.lead, l.unit_id, l.category_id, l.publish_at, l.cover, l.cover_alt
            from article_live l
            """;

    private static final String RELATED = """
            with this as (
                select article_id, topics, pairs, category_id from article_live where article_id = ?6
            ), near as (
                (select l.* from article_live l, this
                    where l.topics && this.topics
                    order by l.publish_at desc limit 60)
                union
                (select l.* from article_live l, this
                    where l.category_id = this.category_id
                    order by l.publish_at desc limit 60)
            )
            select l.article_id, l.title, l.lead, l.unit_id, l.category_id, l.publish_at, l.cover, l.cover_alt
            from near l, this,
                lateral (select
                    2 * (select count(*) from unnest(l.topics) t where t = any (this.topics))
                    + (select count(*) from unnest(l.pairs) p where p = any (this.pairs)) as alike) s
            where l.article_id <> this.article_id
            and s.alike > 1
            and %s
            order by s.alike desc, l.publish_at desc
            limit ?7""".formatted(Readers.READABLE);

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
    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    /** What a view has to know beside the version. */
    record Live(
            int number, UUID unit, UUID author, UUID category, Instant publishAt, Instant replacedAt, Scope scope) {}

    protected ShelfRepository() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    ShelfRepository(Readers readers, Actor actor) {
        this.readers = readers;
        this.actor = actor;
    }

    List<ArticleCard> newest(ArticleQuery wanted, int most) {
        var filter = new Filter(wanted);
        filter.where("(l.pinned_until is null or l.pinned_until <= ?1)");
        filter.after();
        return cards(filter, "order by l.publish_at desc, l.article_id desc", most);
    }

    List<ArticleCard> pinned(ArticleQuery wanted, int most) {
        var filter = new Filter(wanted);
        filter.where("l.pinned_until > ?1");
        return cards(filter, "order by l.publish_at desc, l.article_id desc", most);
    }

    private List<ArticleCard> cards(Filter filter, String order, int most) {
        var query = readers.bind(entityManager.createNativeQuery(CARD + filter.where + order + " limit " + most));
        filter.bind(query);
        return ArticleRepository.rows(query).map(ShelfRepository::card).toList();
    }

    List<ArticleCard> related(UUID article, int most) {
        var query = readers.bind(entityManager.createNativeQuery(RELATED))
                .setParameter(6, article)
                .setParameter(7, most);
        return ArticleRepository.rows(query).map(ShelfRepository::card).toList();
    }

    private static ArticleCard card(Object[] row) {
        return new ArticleCard(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                "",
                (UUID) row[4],
                "",
                instant(row[5]),
                (UUID) row[6],
                (String) row[7]);
    }

    /** Whatever is on the shelf at that moment, whoever asks. */
    Optional<Live> live(UUID article) {
        return ArticleRepository.rows(entityManager
                        .createNativeQuery("""
                                select l.number, l.unit_id, l.author_id, l.category_id, l.publish_at, l.replaced_at,
                                    array_to_string(l.audience, chr(31))
                                from article_live l
                                where l.article_id = ?1
                                and l.publish_at <= ?2
                                and (l.expires_at is null or l.expires_at > ?2)""")
                        .setParameter(1, article)
                        .setParameter(2, Timestamp.from(actor.now())))
                .map(ShelfRepository::live)
                .findFirst();
    }

    private static Live live(Object[] row) {
        var audience = List.of(((String) row[6]).split(UNIT_SEPARATOR));
        var unit = (UUID) row[1];
        var author = (UUID) row[2];
        return new Live(
                (Integer) row[0],
                unit,
                author,
                (UUID) row[3],
                instant(row[4]),
                instant(row[5]),
                new Scope(unit, author, audience));
    }

    List<UUID> units(int most) {
        return ArticleRepository.rows(entityManager.createNativeQuery(UNITS).setParameter(1, most))
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
