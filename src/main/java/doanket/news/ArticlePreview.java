package doanket.news;

import doanket.identity.Scope;
import doanket.news.VersionRepository.Written;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows the newest version of an article to those who work on it: as readers will see it, or beside their own text. */
@ApplicationScoped
class ArticlePreview {

    private static final Set<String> READ = Set.of("title", "lead", "body", "figures", "byline", "attachments");

    private final VersionRepository versions;
    private final ReadyVersions ready;
    private final ArticleViews views;
    private final Differences differences;

    protected ArticlePreview() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ArticlePreview(VersionRepository versions, ReadyVersions ready, ArticleViews views, Differences differences) {
        this.versions = versions;
        this.ready = ready;
        this.views = views;
        this.differences = differences;
    }

    ArticleView latest(Article article) {
        return of(article, versions.find(article.articleId(), article.latest()).orElseThrow());
    }

    /** Where one's own text, made of the version {@code opened}, parts from the newest. */
    Conflict beside(Article article, int opened, ArticleContent mine) {
        var base = opened == 0
                ? ArticleContent.blank()
                : version(article.articleId(), opened).content();
        var theirs = version(article.articleId(), article.latest());
        var merging = new Merging(base, mine, theirs.content());
        var fields = differences.between(theirs.content(), mine);
        return new Conflict(
                theirs.row(),
                merging.parts().stream()
                        .map(part -> new ConflictPart(
                                part.key(),
                                merging.isChangedByMe(part),
                                merging.isChangedByThem(part),
                                fields.stream().filter(part::has).toList()))
                        .toList());
    }

    /** What readers see otherwise than before, between two editions that they had before them. */
    Difference changes(Article article, int from, int to) {
        var left = version(article.articleId(), from);
        var right = version(article.articleId(), to);
        return new Difference(
                left.row(),
                right.row(),
                differences.between(left.content(), right.content()).stream()
                        .filter(field -> READ.contains(field.field()))
                        .toList());
    }

    private Written version(UUID article, int number) {
        return versions.find(article, number).orElseThrow(NotFoundException::new);
    }

    ArticleView of(Article article, Written written) {
        var frame = new ArticleViews.Frame(
                article.articleId(),
                Scope.of(article.unit(), article.author()),
                article.edition().publishAt(),
                article.edition().replacedAt(),
                List.of(),
                List.of());
        return views.of(ready.made(written), frame);
    }
}
