package doanket.news;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For review and publication: the permission must cover the unit; having written the article gives no right to judge it. */
@ApplicationScoped
class DeskScopes implements ScopeSource {

    private final ArticleRepository articles;

    protected DeskScopes() { // for the CDI proxy
        this(null);
    }

    @Inject
    DeskScopes(ArticleRepository articles) {
        this.articles = articles;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return Optional.ofNullable((UUID) key).flatMap(articles::find).map(article -> Scope.of(article.unit()));
    }
}
