package doanket.news;

import doanket.identity.Scope;
import doanket.news.VersionRepository.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the newest version of an article as readers will see it, to those who work on it. */
@ApplicationScoped
class ArticlePreview {

    private final VersionRepository versions;
    private final ReadyVersions ready;
    private final ArticleViews views;

    protected ArticlePreview() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ArticlePreview(VersionRepository versions, ReadyVersions ready, ArticleViews views) {
        this.versions = versions;
        this.ready = ready;
        this.views = views;
    }

    ArticleView latest(Article article) {
        return of(article, versions.find(article.articleId(), article.latest()).orElseThrow());
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
