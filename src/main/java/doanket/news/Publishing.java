package doanket.news;

import doanket.file.FileService;
import doanket.identity.Scope;
import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what readers see and find follow what was decided, in the same transaction. */
@ApplicationScoped
class Publishing {

    private final ArticleRepository articles;
    private final Shelf shelf;
    private final SearchIndex index;
    private final FileService files;

    protected Publishing() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    Publishing(ArticleRepository articles, Shelf shelf, SearchIndex index, FileService files) {
        this.articles = articles;
        this.shelf = shelf;
        this.index = index;
        this.files = files;
    }

    /** Shows the live version from its hour to its expiry, or nothing where there is none. */
    void follow(Article article) {
        if (!article.edition().isOnShelf()) {
            shelf.take(article.articleId());
            index.remove(NewsSearchKind.KIND, article.articleId());
            return;
        }
        var live = articles.version(article.articleId(), article.edition().number())
                .orElseThrow();
        shelf.put(article, live.content());
        index.put(entry(article, live.content()));
    }

    /** Pins and expiry change nothing of what is read. */
    void retime(Article article) {
        if (article.edition().isOnShelf()) {
            follow(article);
        }
    }

    private SearchEntry entry(Article article, ArticleContent content) {
        var edition = article.edition();
        var words = Stream.of(
                Stream.of(content.lead()),
                ArticleWords.lines(content.body()),
                content.figures().stream().map(Figure::caption),
                content.attachments().stream().map(Attachment::label),
                Stream.of(content.byline()),
                files.words(content.attachments().stream().map(Attachment::file).toList()).stream());
        return new SearchEntry(
                NewsSearchKind.KIND,
                article.articleId(),
                new Scope(
                        article.unit(),
                        article.author(),
                        content.audience().stream().map(AudienceLine::key).toList()),
                content.category().toString(),
                content.title(),
                words.flatMap(part -> part).filter(line -> !line.isBlank()).collect(Collectors.joining("\n")),
                edition.publishAt(),
                edition.expiresAt());
    }
}
