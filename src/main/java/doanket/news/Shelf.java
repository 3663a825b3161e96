package doanket.news;

import doanket.identity.UnitTree;
import doanket.platform.Sql;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts articles where readers find them and takes them away, in the transaction that decides so. */
@ApplicationScoped
class Shelf {

    private static final String PUT = """
            insert into article_live (article_id, version_id, number, unit_id, unit_path, author_id, category_id, topics,
                audience, title, lead, cover, cover_alt, pairs, publish_at, replaced_at, expires_at, pinned_until)
            select a.id, v.id, v.number, a.unit_id, cast(string_to_array(?2, ',') as uuid[]), a.author_id, v.category_id,
                array(select t.topic_id from article_topic t where t.version_id = v.id order by t.position),
                string_to_array(?3, chr(31)), v.title, v.lead,
                (select f.file_id from article_figure f where f.version_id = v.id and f.position = 0),
                coalesce((select f.alternative from article_figure f where f.version_id = v.id and f.position = 0), ''),
                string_to_array(?4, ' '), a.publish_at, a.replaced_at, a.expires_at, a.pinned_until
            from article a
            join article_version v on v.article_id = a.id and v.number = a.live_number
            where a.id = ?1
            on conflict (article_id) do update set
                version_id = excluded.version_id, number = excluded.number, unit_id = excluded.unit_id,
                unit_path = excluded.unit_path, category_id = excluded.category_id, topics = excluded.topics,
                audience = excluded.audience, title = excluded.title, lead = excluded.lead, cover = excluded.cover,
                cover_alt = excluded.cover_alt, pairs = excluded.pairs, publish_at = excluded.publish_at,
                replaced_at = excluded.replaced_at, expires_at = excluded.expires_at,
                pinned_until = excluded.pinned_until""";

    private final Instance<UnitTree> tree;
    private final ShelfMemory memory;

    @PersistenceContext
    EntityManager entityManager;

    protected Shelf() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Shelf(Instance<UnitTree> tree, ShelfMemory memory) {
        this.tree = tree;
        this.memory = memory;
    }

    /** Shows the live version of the article from its hour on. */
    void put(Article article, ArticleContent content) {
        entityManager.flush();
        entityManager
                .createNativeQuery(PUT)
                .setParameter(1, article.articleId())
                .setParameter(2, Sql.joined(pathOf(article.unit())))
                .setParameter(
                        3,
                        content.audience().stream()
                                .map(AudienceLine::key)
                                .collect(Collectors.joining(ArticleRepository.UNIT_SEPARATOR)))
                .setParameter(4, pairs(content))
                .executeUpdate();
        memory.changed();
    }

    void take(UUID article) {
        entityManager
                .createNativeQuery("delete from article_live where article_id = ?1")
                .setParameter(1, article)
                .executeUpdate();
        memory.changed();
    }

    private List<UUID> pathOf(UUID unit) {
        return tree.isUnsatisfied() ? List.of(unit) : tree.get().pathOf(unit);
    }

    private static String pairs(ArticleContent content) {
        return VietnameseText.pairs(content.title() + "\n" + content.lead()).stream()
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
