package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writing news: from the first line until it is sent to the reviewers, and again when something published has to change. */
@ApplicationScoped
@Transactional
public class ArticleWriting {

    public static final int PAGE = 50;
    private static final int MOST_UNITS = 20;

    private final ArticleRepository articles;
    private final Drafting drafting;
    private final ArticleForms forms;
    private final ArticlePreview previews;
    private final Actor actor;

    protected ArticleWriting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ArticleWriting(
            ArticleRepository articles, Drafting drafting, ArticleForms forms, ArticlePreview previews, Actor actor) {
        this.articles = articles;
        this.drafting = drafting;
        this.forms = forms;
        this.previews = previews;
        this.actor = actor;
    }

    /**
     * Begins an article of that unit under an id which the page gave out, so that a form sent twice makes one article. The
     * second time counts as saving again. A draft may lack anything; refuses what is too long.
     */
    @Allowed(value = Permission.NEWS_WRITE, of = UnitScopes.class)
    public Saved begin(UUID unit, UUID id, ArticleContent content) {
        articles.holdBirth(id);
        drafting.dropDraft(id);
        var clean = CleanContent.of(content);
        var there = articles.find(id);
        if (there.isPresent()) {
            return again(there.get(), unit, clean);
        }
        var article = drafting.begin(id, unit, clean.content(), actor.stamp());
        return new Saved(id, article.latest(), clean.picturesLeftOut());
    }

    private Saved again(Article article, UUID unit, CleanContent clean) {
        if (!article.unit().equals(unit) || !article.author().equals(actor.account())) {
            throw new NotFoundException();
        }
        if (!articles.latest(article).content().equals(clean.content())) {
            article.mustBeLatest(0);
        }
        return new Saved(article.articleId(), article.latest(), clean.picturesLeftOut());
    }

    /**
     * Saves a new version; the same text again changes nothing. Refuses where somebody else saved since {@code opened} (and
     * names who and when), where the text waits for review, and what is too long.
     */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public Saved write(UUID id, int opened, ArticleContent content) {
        var article = articles.article(id);
        var clean = CleanContent.of(content);
        drafting.write(article, opened, clean.content(), actor.stamp());
        drafting.dropDraft(id);
        return new Saved(id, article.latest(), clean.picturesLeftOut());
    }

    /** Where a text that was opened as {@code opened} and changed since parts from the newest version; nothing is saved. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public Conflict conflict(UUID id, int opened, ArticleContent mine) {
        return previews.beside(
                articles.article(id), opened, CleanContent.of(mine).content());
    }

    /**
     * Saves one's own text with the parts named in {@code taken} from the version {@code seen}. Refuses where somebody saved
     * again after that version, and whatever {@link #write} refuses.
     */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public Saved merge(UUID id, int seen, ArticleContent mine, Set<String> taken) {
        var theirs =
                articles.version(id, seen).orElseThrow(NotFoundException::new).content();
        var clean = CleanContent.of(mine).content();
        return write(id, seen, new Merging(theirs, clean, theirs).taking(ArticlePart.all(taken)));
    }

    /** What the browser kept of that form is not offered again: its text stands elsewhere now, or was given up. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public void giveUpDraft(UUID id) {
        drafting.dropDraft(id);
    }

    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public ArticleForm form(UUID id) {
        return forms.form(articles.article(id));
    }

    /** The form of an article whose id was given out by a page: a blank one, until it has been saved for the first time. */
    @Allowed(Permission.NEWS_WRITE)
    public ArticleForm start(UUID id) {
        var there = articles.find(id);
        if (there.filter(article -> !article.author().equals(actor.account())).isPresent()) {
            throw new NotFoundException();
        }
        return there.map(forms::form).orElseGet(() -> forms.blank(id));
    }

    /**
     * Sends the version to the reviewers. Refuses a text without title, lead, body, category or audience, a picture without
     * alternative text, and a version that is not the newest.
     */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public void submit(UUID id, int opened) {
        var article = articles.article(id);
        article.mustBeLatest(opened);
        var latest = articles.latest(article);
        drafting.mustBeWhole(latest);
        articles.note(article, article.submit(latest, actor.stamp()));
    }

    /** Takes the text back from the queue. Refuses once a reviewer has claimed it, and names whom. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public void takeBack(UUID id) {
        var article = articles.article(id);
        articles.note(article, article.takeBack(actor.stamp()));
    }

    /** Opens the next version of what was published, beginning as a copy of it; what readers see stays. Tells its number. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public int revise(UUID id) {
        var article = articles.article(id);
        var by = actor.stamp();
        int number = article.revise(by);
        var live = articles.version(id, article.edition().number()).orElseThrow();
        drafting.copy(article, number, live.content(), by, "");
        articles.add(article.event(ArticleEvent.Kind.REVISED, by, null));
        return number;
    }

    /** Gives up the next version of what was published, or removes a first draft that was never sent in. */
    @Allowed(value = Permission.NEWS_WRITE, of = ArticleScopes.class)
    public void discard(UUID id) {
        var article = articles.article(id);
        var discarded = article.discard(actor.stamp());
        drafting.dropDraft(id);
        if (article.wasPublished()) {
            articles.add(discarded);
        } else {
            articles.remove(article);
        }
    }

    /** Articles that the current user began or revises, the last changed first, fifty at a time. */
    @Allowed(Permission.NEWS_WRITE)
    public List<WorkRow> mine(ArticleStatus filter, String after) {
        return forms.mine(filter, after, PAGE);
    }

    @Allowed(Permission.NEWS_WRITE)
    public EditChoices choices() {
        return forms.choices();
    }

    /** Units for the audience, by a part of their name. */
    @Allowed(Permission.NEWS_WRITE)
    public List<Choice> unitsLike(String typed) {
        return forms.unitsLike(typed, MOST_UNITS);
    }
}
