package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows what is not published to colleagues who have an account, by an address that its writers hand out. */
@ApplicationScoped
@Transactional
public class ArticleSharing {

    private final ArticleRepository articles;
    private final PreviewRepository links;
    private final ArticlePreview previews;
    private final Actor actor;

    protected ArticleSharing() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ArticleSharing(ArticleRepository articles, PreviewRepository links, ArticlePreview previews, Actor actor) {
        this.articles = articles;
        this.links = links;
        this.previews = previews;
        this.actor = actor;
    }

    /** The newest version as readers will see it, and whether it is shared; for those who write it. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public PreviewShown preview(UUID id) {
        var shared = links.ofArticle(id)
                .filter(link -> link.isGood(actor.now()))
                .map(ArticleSharing::told)
                .orElse(null);
        return new PreviewShown(previews.latest(articles.article(id)), shared);
    }

    /** Shares it for fourteen days from now; the address stays the same as long as it is not taken back. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public void share(UUID id) {
        var by = actor.stamp();
        links.ofArticle(id).ifPresentOrElse(link -> link.share(by), () -> links.add(new PreviewLink(id, by)));
    }

    /** Takes the address back; a second time changes nothing. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public void stop(UUID id) {
        links.ofArticle(id).ifPresent(links::remove);
    }

    /** What is shown to whoever was given the address. One that was taken back, has ended or never was is unknown. */
    @Allowed(Permission.SIGNED_IN)
    public PreviewShown open(UUID address) {
        var link =
                links.find(address).filter(known -> known.isGood(actor.now())).orElseThrow(NotFoundException::new);
        links.visit(link, actor.account());
        return new PreviewShown(previews.latest(articles.article(link.article())), told(link));
    }

    private static SharedPreview told(PreviewLink link) {
        return new SharedPreview(link.linkId(), link.name(), link.endsAt());
    }
}
