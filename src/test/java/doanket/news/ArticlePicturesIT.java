package doanket.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.file.FileService;
import doanket.file.FileUse;
import doanket.file.MediaLibrary;
import doanket.file.PictureCard;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Articles;
import doanket.testkit.Articles.Newsroom;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pictures of a unit: described once, used again, replaced and deleted without a text losing any unseen. */
@ExtendWith(ArquillianExtension.class)
class ArticlePicturesIT {

    @Inject
    MediaLibrary library;

    @Inject
    FileService files;

    @Inject
    ArticleWriting writing;

    @Inject
    ArticleReview review;

    @Inject
    ArticleReading reading;

    @Inject
    ArticleHistory history;

    @Inject
    Articles articles;

    @Inject
    Offices offices;

    private Newsroom newsroom;
    private UUID file;

    @BeforeEach
    void aPicture() throws IOException {
        newsroom = articles.newsroom();
        offices.as(newsroom.writer());
        file = picture("Cấy lúa.png", Color.GREEN);
    }

    @Test
    void isThereOnceHoweverOftenItWasSentWithTheWordsItWasUsedWith() throws IOException {
        picture("Lần nữa.png", Color.GREEN);
        article("Vụ mùa", file);

        var shelved = only("cay lua");

        assertThat(shelved.alternative()).isEqualTo("Bà con cấy lúa");
        assertThat(shelved.credit()).isEqualTo("Trọng Nghĩa");
        assertThat(only("TRONG nghia ba con")).isEqualTo(shelved);
        assertThat(library.list(newsroom.unit(), "khong co", null).pictures()).isEmpty();
        var sheet = library.sheet(shelved.id());
        library.describe(shelved.id(), sheet.seen(), " Nông dân  cấy lúa ", "");
        assertThat(only("nong dan").alternative()).isEqualTo("Nông dân cấy lúa");
        assertThatThrownBy(() -> library.describe(shelved.id(), sheet.seen(), "Chậm hơn", ""))
                .hasMessage("refused.pictureChanged");
        assertThatThrownBy(() -> library.describe(shelved.id(), sheet.seen() + 1, "x".repeat(501), ""))
                .hasMessage("refused.pictureWords");
    }

    @Test
    void aColleagueUsesItAgainAndAStrangerKnowsNothingOfIt() {
        var card = only("");
        offices.as(newsroom.editor());
        assertThat(files.open(file, 0).size()).isPositive();
        article("Của đồng nghiệp", file);

        offices.as(articles.newsroom().writer());
        assertThatThrownBy(() -> library.list(newsroom.unit(), "", null)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> library.sheet(card.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> library.delete(card.id(), 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> files.open(file, 0)).isInstanceOf(NotFoundException.class);
        assertThat(library.offered(List.of(file))).isEmpty();
    }

    @Test
    void whatIsInUseIsNotDeletedAndTellsWhere() {
        var id = article("Đang dùng ảnh", file);
        var sheet = library.sheet(only("").id());

        assertThat(sheet.uses()).extracting(FileUse::title).containsExactly("Đang dùng ảnh");
        assertThatThrownBy(() -> library.delete(sheet.id(), sheet.seen())).hasMessage("refused.inUse");

        writing.write(id, writing.form(id).number(), articles.content("Không còn ảnh"));
        library.delete(sheet.id(), library.sheet(sheet.id()).seen());
        assertThat(library.list(newsroom.unit(), "", null).pictures()).isEmpty();
        assertThatThrownBy(() -> files.open(file, 0)).isInstanceOf(NotFoundException.class);

        var restored = history.restore(id, 1, 2);
        assertThat(restored.filesGone()).isEqualTo(1);
        assertThat(writing.form(id).content().title()).isEqualTo("Đang dùng ảnh");
        assertThatThrownBy(() -> writing.submit(id, restored.number())).hasMessage("refused.fileGone");
    }

    @Test
    void oneInItsPlaceComesIntoDraftsAtOnceAndIntoWhatIsPublishedAsANextVersion() throws IOException {
        var live = article("Đã đăng", file);
        articles.approve(newsroom, live);
        review.publishNow(live);
        var waiting = article("Đang chờ", file);
        articles.submit(newsroom, waiting);
        offices.as(newsroom.writer());
        var draft = article("Đang soạn", file);
        var old = library.sheet(only("").id());
        var fresh = picture("Ảnh mới.png", Color.BLUE);

        var done = library.replace(old.id(), old.seen(), fresh);

        assertThat(done.places()).isEqualTo(3);
        assertThat(done.changed()).isEqualTo(2);
        assertThat(pictures(draft)).containsExactly(fresh);
        assertThat(pictures(live)).containsExactly(fresh);
        assertThat(pictures(waiting)).containsExactly(file);
        assertThat(writing.form(draft).content().figures().get(0))
                .isEqualTo(new Figure(fresh, "Chú thích", "Bà con cấy lúa", ""));
        assertThat(history.difference(live, 1, writing.form(live).number()).fields())
                .extracting(FieldDifference::field)
                .contains("figures");
        assertThat(reading.view(live).html()).contains(file.toString()).doesNotContain(fresh.toString());
        assertThat(only("").id()).isEqualTo(done.picture());
        assertThat(Rows.text(
                        "select name || ' ' || detail from audit.deed where object_id = ? and verb = 'picture.replaced'",
                        old.id()))
                .isEqualTo("Nguyễn Văn Viết Cấy lúa.jpg");
        assertThat(only("").alternative()).isEqualTo("Bà con cấy lúa");
        assertThat(library.sheet(old.id()).replacedBy()).isEqualTo(done.picture());
        assertThatThrownBy(() -> library.replace(
                        done.picture(), library.sheet(done.picture()).seen(), fresh))
                .hasMessage("refused.samePicture");
    }

    @Test
    void aPaperIsNoPicture() {
        var paper = files.store(newsroom.unit(), "so-lieu.txt", new ByteArrayInputStream("Số liệu".getBytes()))
                .id();
        var old = library.sheet(only("").id());

        assertThatThrownBy(() -> library.replace(old.id(), old.seen(), paper)).hasMessage("refused.notAPicture");
        var kept = Rows.text("select count(*) from file where unit_id = ?", newsroom.unit());
        assertThatThrownBy(() ->
                        files.storePicture(newsroom.unit(), "khac.txt", new ByteArrayInputStream("Khác".getBytes())))
                .hasMessage("refused.notAPicture");
        assertThat(Rows.text("select count(*) from file where unit_id = ?", newsroom.unit()))
                .isEqualTo(kept);
        assertThatThrownBy(() -> library.pictureOf(paper)).hasMessage("refused.notAPicture");
        assertThat(library.list(newsroom.unit(), "so lieu", null).pictures()).isEmpty();
    }

    private PictureCard only(String words) {
        var found = library.list(newsroom.unit(), words, null).pictures();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<UUID> pictures(UUID article) {
        return writing.form(article).content().figures().stream()
                .map(Figure::file)
                .toList();
    }

    private UUID article(String title, UUID picture) {
        var figure = new Figure(picture, "Chú thích", "Bà con cấy lúa", "Trọng Nghĩa");
        var content = articles.content(title, List.of(AudienceLine.EVERYBODY), List.of(figure));
        var id = Uuids.next();
        writing.begin(newsroom.unit(), id, content);
        return id;
    }

    /** Of a colour of its own, and so of bytes of its own. */
    private UUID picture(String name, Color color) throws IOException {
        var image = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        var drawn = image.createGraphics();
        drawn.setColor(color);
        drawn.fillRect(0, 0, 320, 180);
        drawn.dispose();
        // The same in each office, but not in two: equal bytes are kept once.
        image.setRGB(0, 0, newsroom.unit().hashCode());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return files.store(newsroom.unit(), name, new ByteArrayInputStream(bytes.toByteArray()))
                .id();
    }
}
