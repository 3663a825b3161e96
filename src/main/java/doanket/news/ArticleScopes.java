package doanket.news;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For writing: an article is its author's and its unit's, whatever its audience. */
@ApplicationScoped
class ArticleScopes implements ScopeSource {

    private final ArticleRepository articles;

    protected ArticleScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    ArticleScopes(ArticleRepository articles) {
        this.articles = articles;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key)
                .flatMap(articles::find)
                .map(article -> Scope.of(article.unit(), article.author()));
    }
}
