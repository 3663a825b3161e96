package doanket.news;

import doanket.file.FileUse;
import doanket.file.FileUses;
import doanket.file.PictureWords;
import doanket.identity.Access;
import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.news.Article.Stage;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Articles that show a picture or have a paper attached: what readers see now, and the newest version. */
@ApplicationScoped
class NewsFileUses implements FileUses {

    private static final int MOST = 500;

    /** More is more than one request should do; the rest keeps what it shows and is listed. */
    private static final int MOST_CHANGED = 50;

    private static final String USES = """
            select a.id, max(v.title), a.unit_id, a.author_id, a.stage,
                bool_or(v.number = a.live_number and a.withdrawn_at is null and a.publish_at <= ?3
                    and (a.expires_at is null or a.expires_at > ?3))
            from (select f.version_id from article_figure f where f.file_id = any (cast(?1 as uuid[]))
                union
                select p.version_id from article_attachment p where p.file_id = any (cast(?1 as uuid[]))) used
            join article_version v on v.id = used.version_id
            join article a on a.id = v.article_id
            where v.number = a.live_number
            or v.number = a.latest_number and a.stage <> 'NONE'
            group by a.id
            order by max(v.title), a.id
            limit ?2""";

    private final ArticleWriting writing;
    private final ArticleRepository articles;
    private final Drafting drafting;
    private final Access access;
    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected NewsFileUses() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    NewsFileUses(ArticleWriting writing, ArticleRepository articles, Drafting drafting, Access access, Actor actor) {
        this.writing = writing;
        this.articles = articles;
        this.drafting = drafting;
        this.access = access;
        this.actor = actor;
    }

    private record Use(UUID article, String title, UUID unit, UUID author, Stage stage, boolean live) {}

    @Override
    public List<FileUse> of(Collection<UUID> files) {
        return uses(files)
                .map(use -> {
                    var page = use.live() ? "/news/view?id=" : "/news/preview?id=";
                    return worksOn(use)
                            ? new FileUse(use.title(), page + use.article(), use.live())
                            : new FileUse(null, null, use.live());
                })
                .toList();
    }

    @Override
    public int replace(Collection<UUID> files, PictureWords by) {
        var changeable = uses(files)
                .filter(use -> access.permits(Permission.NEWS_WRITE, Scope.of(use.unit(), use.author())))
                .filter(use -> use.stage() == Stage.DRAFT
                        || use.stage() == Stage.RETURNED
                        || use.live() && articles.article(use.article()).isRevisable(actor.now()))
                .limit(MOST_CHANGED)
                .toList();
        changeable.forEach(use -> replace(use, files, by));
        return changeable.size();
    }

    /** A published article gets its next version, which is reviewed like any other; what readers see stays until then. */
    private void replace(Use use, Collection<UUID> files, PictureWords by) {
        if (use.stage() == Stage.NONE) {
            writing.revise(use.article());
        }
        var article = articles.article(use.article());
        var content = articles.latest(article).content();
        // Not as a form would be saved: what its writer has not sent yet must stay.
        drafting.write(article, article.latest(), swapped(content, files, by), actor.stamp());
    }

    private static ArticleContent swapped(ArticleContent content, Collection<UUID> files, PictureWords by) {
        var body = files.stream()
                .map(UUID::toString)
                .reduce(
                        content.body(),
                        (text, file) -> text.replace(file, by.file().toString()));
        return new ArticleContent(
                content.title(),
                content.lead(),
                body,
                content.byline(),
                content.category(),
                content.topics(),
                content.audience(),
                content.figures().stream()
                        .map(figure -> files.contains(figure.file())
                                ? new Figure(
                                        by.file(),
                                        figure.caption(),
                                        by.alternative().isEmpty() ? figure.alternative() : by.alternative(),
                                        by.credit())
                                : figure)
                        .toList(),
                content.attachments());
    }

    private Stream<Use> uses(Collection<UUID> files) {
        return Sql.rows(entityManager
                        .createNativeQuery(USES)
                        .setParameter(1, files.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                        .setParameter(2, MOST)
                        .setParameter(3, Timestamp.from(actor.now())))
                .map(row -> new Use(
                        (UUID) row[0],
                        (String) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        Stage.valueOf((String) row[4]),
                        (Boolean) row[5]));
    }

    private boolean worksOn(Use use) {
        return access.permits(Permission.NEWS_WRITE, Scope.of(use.unit(), use.author()))
                || access.permits(Permission.NEWS_REVIEW, Scope.of(use.unit()));
    }
}
