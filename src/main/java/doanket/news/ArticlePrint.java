package doanket.news;

import doanket.file.FileService;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.paper.PdfMaker;
import doanket.paper.PdfPictures;
import doanket.platform.NotFoundException;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;

/** Articles on paper. No connection of the database is held while one is drawn, so there is no transaction around it. */
@ApplicationScoped
@Transactional
public class ArticlePrint {

    private static final int LONGEST_NAME = 80;

    private final ArticleReading reading;
    private final FileService files;
    private final PdfMaker maker;
    private final Actor actor;

    protected ArticlePrint() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    ArticlePrint(ArticleReading reading, FileService files, PdfMaker maker, Actor actor) {
        this.reading = reading;
        this.files = files;
        this.maker = maker;
        this.actor = actor;
    }

    /**
     * What is published now, for whoever may read it; {@code portal} is the address of the portal for the links in it.
     * Writing it is refused while too many others are being made.
     */
    @Allowed(value = Permission.NEWS_READ, of = ReaderScopes.class)
    public ArticlePaper paper(UUID id, String portal) {
        var article = reading.view(id);
        var markup = PaperMarkup.of(article, actor.locale(), portal);
        return new ArticlePaper(nameOf(article.title()), to -> maker.make(markup, pictures(this::picture), to));
    }

    static PdfPictures pictures(Function<PaperPicture, InputStream> bytes) {
        return new PdfPictures(
                PaperPicture.PROTOCOL,
                address -> PaperPicture.at(address).isPresent(),
                address -> PaperPicture.at(address).map(bytes).orElse(null));
    }

    /** A picture that went away meanwhile leaves its caption. */
    private InputStream picture(PaperPicture picture) {
        try {
            return files.open(picture.file(), picture.width()).bytes();
        } catch (NotFoundException gone) {
            return null;
        }
    }

    /** Whole words of the title, as far as they go. */
    static String nameOf(String title) {
        var name = new StringBuilder();
        for (var syllable : VietnameseText.fold(title).split("[^a-z0-9]+")) {
            if (name.length() + syllable.length() > LONGEST_NAME) {
                break;
            }
            name.append(name.length() == 0 ? "" : "-").append(syllable);
        }
        return (name.length() == 0 ? "bai-viet" : name) + ".pdf";
    }
}
