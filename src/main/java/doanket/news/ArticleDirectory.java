package doanket.news;

import doanket.identity.Access;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Articles for the features that articles are made from. */
@ApplicationScoped
@Transactional
public class ArticleDirectory {

    /** Of each its newest title, and whether the reader sees it published. */
    private static final String BRIEFS = """
            select a.id, v.title, a.unit_id, a.author_id,
                exists (select 1 from article_live l where l.article_id = a.id and %s)
            from article a
            join article_version v on v.article_id = a.id and v.number = a.latest_number
            where a.id = any (cast(string_to_array(?6, ',') as uuid[]))
            order by a.begun_at""".formatted(Readers.READABLE);

    private final Readers readers;
    private final Access access;

    @PersistenceContext
    EntityManager entityManager;

    protected ArticleDirectory() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    ArticleDirectory(Readers readers, Access access) {
        this.readers = readers;
        this.access = access;
    }

    /** What the reader may open of them: what is published to him or her, and drafts he or she may write. One statement. */
    @Allowed(Permission.SIGNED_IN)
    public List<ArticleBrief> briefs(Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        var query = readers.bind(entityManager.createNativeQuery(BRIEFS))
                .setParameter(6, articles.stream().map(UUID::toString).collect(Collectors.joining(",")));
        return Sql.rows(query)
                .filter(row -> (Boolean) row[4]
                        || access.permits(Permission.NEWS_WRITE, Scope.of((UUID) row[2], (UUID) row[3])))
                .map(row -> brief((UUID) row[0], (String) row[1], (Boolean) row[4]))
                .toList();
    }

    private static ArticleBrief brief(UUID id, String title, boolean published) {
        return new ArticleBrief(id, title, published, (published ? "/news/view?id=" : "/news/edit?id=") + id);
    }
}
