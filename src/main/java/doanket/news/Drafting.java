package doanket.news;

import doanket.draft.DraftService;
import doanket.news.ArticleEvent.Kind;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes versions of articles out of what people send: cleaned, checked against what there is, written once. */
@ApplicationScoped
class Drafting {

    private final ArticleRepository articles;
    private final CatalogueRepository catalogue;
    private final ArticleFiles files;
    private final Names names;
    private final DraftService drafts;

    protected Drafting() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Drafting(
            ArticleRepository articles,
            CatalogueRepository catalogue,
            ArticleFiles files,
            Names names,
            DraftService drafts) {
        this.articles = articles;
        this.catalogue = catalogue;
        this.files = files;
        this.names = names;
        this.drafts = drafts;
    }

    /** What the browser kept of the form has had its day, together with the saving or not at all. */
    void dropDraft(UUID article) {
        drafts.drop("news-" + article);
    }

    /** The first version of a new article. */
    Article begin(UUID id, UUID unit, ArticleContent clean, Stamp by) {
        var article = new Article(id, unit, by);
        check(clean, ArticleContent.blank());
        articles.add(article);
        add(article, article.write(0, by), clean, by, "");
        files.learn(clean);
        articles.add(article.event(Kind.BEGUN, by, null));
        articles.saved(article, "article.begun", clean);
        return article;
    }

    /** The next version, unless nothing has changed. */
    void write(Article article, int opened, ArticleContent clean, Stamp by) {
        var before = articles.latest(article).content();
        if (opened == article.latest() && clean.equals(before)) {
            return;
        }
        int number = article.write(opened, by);
        check(clean, before);
        add(article, number, clean, by, "");
        files.learn(clean);
        articles.saved(article, "article.changed", clean);
    }

    /** A version made of an older one, pictures and papers included, whatever has become of them. */
    void copy(Article article, int number, ArticleContent older, Stamp by, String note) {
        add(article, number, older, by, note);
    }

    int filesGone(ArticleContent content) {
        return files.gone(content);
    }

    /** Before others are asked to look. */
    void mustBeWhole(ArticleVersion version) {
        version.refuseIncomplete();
        files.mustBeThere(version.content());
    }

    private void add(Article article, int number, ArticleContent content, Stamp by, String note) {
        articles.add(new ArticleVersion(article.articleId(), number, content, by, note));
    }

    /** Whatever was not there before must exist, be open and be the writer's to use. */
    private void check(ArticleContent content, ArticleContent before) {
        ContentLimits.check(content);
        ContentLimits.refuseSecrecyMarks(content);
        checkFiling(content, before);
        var units = content.audience().stream()
                .map(AudienceLine::unit)
                .filter(unit -> unit != null)
                .collect(Collectors.toSet());
        if (names.units(units).size() < units.size()) {
            throw ArticleRefused.audienceUnknown();
        }
        checkCodes(content);
        files.check(content, CleanContent.files(before));
    }

    private void checkFiling(ArticleContent content, ArticleContent before) {
        boolean sameCategory = content.category() == null || content.category().equals(before.category());
        if (!sameCategory
                && catalogue.categories().stream()
                        .noneMatch(row -> row.open() && row.id().equals(content.category()))) {
            throw ArticleRefused.categoryClosed();
        }
        if (before.topics().containsAll(content.topics())) {
            return;
        }
        var open = catalogue.topics().stream()
                .filter(row -> row.open() || before.topics().contains(row.id()))
                .map(TopicRow::id)
                .collect(Collectors.toSet());
        if (!open.containsAll(content.topics())) {
            throw ArticleRefused.topicUnknown();
        }
    }

    private void checkCodes(ArticleContent content) {
        var types = content.audience().stream()
                .map(AudienceLine::unitType)
                .filter(type -> type != null)
                .collect(Collectors.toSet());
        var roles = content.audience().stream()
                .map(AudienceLine::role)
                .filter(role -> role != null)
                .collect(Collectors.toSet());
        if (!types.isEmpty() && !codes(names.unitTypes()).containsAll(types)
                || !roles.isEmpty() && !codes(names.roles()).containsAll(roles)) {
            throw ArticleRefused.audienceUnknown();
        }
    }

    private static Set<String> codes(List<CodeChoice> choices) {
        return choices.stream().map(CodeChoice::code).collect(Collectors.toSet());
    }
}
