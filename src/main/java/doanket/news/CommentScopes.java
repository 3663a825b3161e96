package doanket.news;

import doanket.identity.Scope;
import doanket.identity.ScopeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** For whoever reviews comments: the permission must cover the unit of the article. */
@ApplicationScoped
class CommentScopes implements ScopeSource {

    private final CommentRepository comments;
    private final DeskScopes articles;

    protected CommentScopes() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    CommentScopes(CommentRepository comments, DeskScopes articles) {
        this.comments = comments;
        this.articles = articles;
    }

    @Override
    public Optional<Scope> scopeOf(Object key) {
        return comments.find((UUID) key).flatMap(comment -> articles.scopeOf(comment.article()));
    }
}
