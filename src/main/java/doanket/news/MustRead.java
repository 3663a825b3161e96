package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.news.ArticleEvent.Kind;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Articles that ask their audience to confirm reading by a day: asked by whoever publishes, confirmed by readers, followed by
 * the author and the leader. Who is asked is worked out anew each time, so that whoever joins a unit is asked and whoever has
 * left is not counted.
 */
@ApplicationScoped
@Transactional
public class MustRead {

    private final ArticleRepository articles;
    private final ReceiptRepository requests;
    private final Receipts receipts;
    private final ArticlePreview previews;
    private final Actor actor;

    protected MustRead() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    MustRead(
            ArticleRepository articles,
            ReceiptRepository requests,
            Receipts receipts,
            ArticlePreview previews,
            Actor actor) {
        this.articles = articles;
        this.requests = requests;
        this.receipts = receipts;
        this.previews = previews;
        this.actor = actor;
    }

    /**
     * Confirms for the current user, in the post he or she acts in. A second time changes nothing. Refuses where what was on
     * screen is no longer what is asked about: {@code round} is the one that stood there.
     */
    @Allowed(value = Permission.NEWS_READ, of = ReaderScopes.class)
    public void confirm(UUID id, int round) {
        var live = receipts.addressed(id).orElseThrow(NotFoundException::new);
        var request = requests.request(id).orElseThrow(ArticleRefused::readingNotAsked);
        request.mustBe(round);
        requests.confirm(request, live.number(), actor.stamp());
    }

    /** What has changed since the edition that the current user confirmed last. */
    @Allowed(value = Permission.NEWS_READ, of = ReaderScopes.class)
    public Difference changes(UUID id) {
        var own = requests.own(actor.account(), id).orElseThrow(NotFoundException::new);
        var article = articles.article(id);
        return previews.changes(article, own.number(), article.edition().number());
    }

    /** Who has confirmed and who has not. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public ReceiptSheet sheet(UUID id) {
        var article = articles.article(id);
        return receipts.sheet(article, actor.may(Permission.NEWS_REVIEW, article.unit()));
    }

    /** The same as a workbook, in the language of the current user. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public byte[] workbook(UUID id) {
        return ReceiptWorkbook.of(sheet(id), actor.locale());
    }

    /** Reminds exactly those who have not confirmed. Refuses a second time on one day, and where nobody is left. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public void remind(UUID id) {
        var article = articles.article(id);
        var request = requests.request(id).orElseThrow(ArticleRefused::readingNotAsked);
        var by = actor.stamp();
        request.remind(by.name(), by.at());
        if (receipts.missing(id, null).isEmpty()) {
            throw receipts.sheet(article, false).people().isEmpty()
                    ? ArticleRefused.nobodyAsked()
                    : ArticleRefused.nobodyToRemind();
        }
        articles.note(article, article.event(Kind.REMINDED, by, null));
    }
}
